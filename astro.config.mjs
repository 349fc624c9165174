import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { compress } from './src/build/compress.ts';
import { documents } from './src/build/documents.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { accentColours } from './src/build/accent-colours.ts';
import { liveContent } from './src/build/live-content.ts';
import { verifyContent } from './src/build/verify-content.ts';
import { printedCodePages } from './src/build/printed-codes.ts';
import { verifyPages } from './src/build/verify-pages.ts';
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
/** Pages that are no longer part of the guide, or that are useless for search engines. */
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
/** Small modules that the finder, the diagnosis and the slots share. As separate files, each would cost a request. */
const shared = /src\/(text\/(fill|escape)|diagnosis\/fragment|links\/without-escapes|elements\/load-json)/;

export default defineConfig({
	base,
	...(site && { site }),
	// Links in mail lose their trailing slash; the preview accepts both forms, as most servers do.
	trailingSlash: 'ignore',
	// Each content folder has a separate cache.
	cacheDir: `.astro/cache/${[contentName, overlayName].join('-').replace(/[^a-z0-9]+/gi, '-')}`,
	// Whitespace is removed only where HTML allows it; otherwise adjacent inline elements would run together.
	compressHTML: true,
	server: { port },
	build: {
		format: 'directory',
		inlineStylesheets: 'never',
		assets: 'assets',
		// Pages are rendered while others wait for the disk.
		concurrency: 8,
	},
	markdown: {
		processor: mdxDocuments.processor,
		syntaxHighlight: false,
	},
	integrations: [
		verifyContent(),
		liveContent(),
		mdxDocuments.integration,
		mdx({ optimize: true }),
		...(site ? [sitemap({ filter: (page) => !unlisted(page) })] : []),
		redirects(),
		searchIndex(),
		// After the index, which must not contain these pages.
		printedCodePages(),
		worker(),
		verifyPages(),
		compress(),
	],
	vite: {
		plugins: [accentColours(), tailwindcss(), plainImports()],
		// Short names, because every page contains them. They must be set for the client build, or Astro uses its own.
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
			// The policy forbids inline scripts, and an inline script with a dynamic import would fail.
			assetsInlineLimit: 0,
			modulePreload: false,
			rolldownOptions: {
				// This warning is about how Astro marks content with styles; there is nothing to fix.
				onLog: (level, log, say) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && say(level, log),
				output: {
					// The code that every page loads is in one file, even if other scripts share parts of it.
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
