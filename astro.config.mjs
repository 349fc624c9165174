import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { compress } from './src/build/compress.ts';
import { documents } from './src/build/documents.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { ownColours } from './src/build/own-colours.ts';
import { liveContent } from './src/build/live-content.ts';
import { proveContent } from './src/build/prove-content.ts';
import { printedCodePages } from './src/build/printed-codes.ts';
import { provePages } from './src/build/prove-pages.ts';
import { redirects } from './src/build/redirects.ts';
import { searchIndex } from './src/build/search-index.ts';
import { worker } from './src/build/worker.ts';
import { permalinksOf, redirectsIn } from './src/content/permalinks.ts';
import { loadContent } from './src/guide/load-content.ts';
import { isLiveEditing, settings } from './src/settings.ts';

const { base, contentName, overlayName, port, site } = settings;
const content = loadContent();
const mdxDocuments = documents(base);

const { moved, retired } = redirectsIn(content);
const permalinks = permalinksOf(content);
/** Pages that are no longer part of the guide, or that search engines have no use for. */
const unlisted = (page) => {
	const address = new URL(page).pathname.slice(base.replace(/\/$/, '').length);
	return (
		address in moved ||
		address in retired ||
		/^\/(search\/|diagnose\/.)/.test(address) ||
		(address.startsWith('/code/') && !permalinks.has(address))
	);
};

const everyPage =
	/src\/(layouts\/Page\.astro\?astro&type=script|elements\/(page|clipboard|el|read-json|page-words|copy-command|share-page|slot-strip|stored-slots|overdue|offer-marks|site-search|theme-choice|name-citations)|slots\/slot-mark)/;
/** The little that the finder, the diagnosis and the slots share. As files of their own these would each cost a request. */
const shared = /src\/(text\/(fill|escape)|diagnosis\/fragment|links\/without-escapes|elements\/load-json)/;

export default defineConfig({
	base,
	...(site && { site }),
	// Links in mail lose their last slash; the preview answers to both, as most servers do.
	trailingSlash: 'ignore',
	// What is remembered of one content folder must not leak into a build of another.
	cacheDir: `.astro/cache/${[contentName, overlayName].join('-').replace(/[^a-z0-9]+/gi, '-')}`,
	// Lines are joined only where HTML allows it: neighbouring inline elements would glue together, on the page and in the search index.
	compressHTML: true,
	server: { port },
	build: {
		format: 'directory',
		inlineStylesheets: 'never',
		assets: 'assets',
		// A page is rendered while others wait for the disk.
		concurrency: 8,
	},
	markdown: {
		processor: mdxDocuments.processor,
		syntaxHighlight: false,
	},
	integrations: [
		proveContent(),
		liveContent(),
		mdxDocuments.integration,
		mdx({ optimize: true }),
		...(site ? [sitemap({ filter: (page) => !unlisted(page) })] : []),
		redirects(),
		searchIndex(),
		// Behind the index, which is to hold none of them.
		printedCodePages(),
		worker(),
		provePages(),
		compress(),
	],
	vite: {
		plugins: [ownColours(), tailwindcss(), plainImports()],
		// A long name would be in every page. Astro keeps its own names unless they are set for what runs in the browser.
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: { entryFileNames: 'assets/[hash].js', chunkFileNames: 'assets/[hash].js' },
					},
				},
			},
		},
		define: { keepsCopies: String(!isLiveEditing && content.site[0].data.offline) },
		build: {
			// An inlined script would break the policy, and an inlined one with a dynamic import dies.
			assetsInlineLimit: 0,
			modulePreload: false,
			rolldownOptions: {
				// Of the way Astro marks content that brings its own styles; nobody can act on it.
				onLog: (level, log, say) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && say(level, log),
				output: {
					// What every page loads comes in one file, also where other scripts share parts of it.
					codeSplitting: {
						groups: [
							{ name: 'page', test: everyPage },
							{ name: 'shared', test: shared },
							{ name: 'documents', test: /\.mdx(\?|$)/ },
						],
					},
				},
			},
		},
	},
});
