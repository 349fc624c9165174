import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { linkCards } from './src/build/link-cards.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { proveContent } from './src/build/prove-content.ts';
import { provePages } from './src/build/prove-pages.ts';
import { redirects } from './src/build/redirects.ts';
import { searchIndex } from './src/build/search-index.ts';
import { goneOf } from './src/content/promises.ts';
import { contentFolder } from './src/files/content-folder.ts';
import { loadContent } from './src/files/load-content.ts';
import { contextOfContent } from './src/markdown/context.ts';
import { markdownPipeline } from './src/markdown/pipeline.ts';

const base = process.env.SITE_BASE || '/';
const site = process.env.SITE_URL;
const content = loadContent();

const gone = goneOf(content);
/** Pages that are no longer part of the guide, or that search engines have no use for. */
const unlisted = (page) => {
	const address = new URL(page).pathname.slice(base.replace(/\/$/, '').length);
	return address in gone.moved || address in gone.retired || /^\/(search\/|diagnose\/.)/.test(address);
};

const everyPage =
	/src\/(layouts\/Page\.astro\?astro&type=script|elements\/(page|lead-on|clipboard|el|read-json|page-words|copy-command|share-page|slot-strips|fix-resume)|slots\/slot-mark|reply\/(plain|html|facts)|words\/(fill|markup))/;
/** The little that the finder, the diagnosis and the slots share. As files of their own these would each cost a request. */
const shared = /src\/(diagnosis\/fragment|links\/without-escapes|elements\/load-json)/;

export default defineConfig({
	base,
	...(site && { site }),
	// Links in mail lose their last slash; the preview answers to both, as most servers do.
	trailingSlash: 'ignore',
	// What is remembered of one content folder must not leak into a build of another.
	cacheDir: `node_modules/.astro/${contentFolder.replace(/[^a-z0-9]+/gi, '-')}`,
	// Lines are joined only where HTML allows it: neighbouring inline elements would glue together, on the page and in the search index.
	compressHTML: true,
	server: { port: Number(process.env.PORT) || 4321 },
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	markdown: {
		processor: satteri(markdownPipeline(contextOfContent(content, base))),
		syntaxHighlight: false,
	},
	integrations: [
		proveContent(),
		mdx(),
		...(site ? [sitemap({ filter: (page) => !unlisted(page) })] : []),
		redirects(),
		linkCards(),
		searchIndex(),
		provePages(),
	],
	vite: {
		plugins: [tailwindcss(), plainImports()],
		build: {
			// An inlined script would break the policy, and an inlined one with a dynamic import dies.
			assetsInlineLimit: 0,
			// One style sheet for all pages: one request, cached once.
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				output: {
					entryFileNames: 'assets/[hash].js',
					chunkFileNames: 'assets/[hash].js',
					// What every page loads comes in one file, also where other scripts share parts of it.
					codeSplitting: {
						groups: [
							{ name: 'page', test: everyPage },
							{ name: 'shared', test: shared },
						],
					},
				},
			},
		},
	},
});
