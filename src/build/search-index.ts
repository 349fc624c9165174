import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { logStage } from './progress.ts';
import * as pagefind from 'pagefind';

/**
 * Parts that many pages share and that distinguish none: grades of claims, commands with the names of their shells, small
 * print, step numbers, labels. They are selected by existing classes: an attribute on each part would make every page
 * larger.
 */
const excluded = [
	'[data-grade]',
	'.cite',
	'.command',
	'p.text-quiet',
	'.font-semibold.text-quiet',
	'.sr-only',
	'section[aria-labelledby="steps"] dt',
	'.title',
	'.number',
	'p[data-facts]',
	'summary',
];

/** Pagefind's own interfaces and its worker, which our search box does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;

/** Indexes the finished pages for full-text search; only `data-pagefind-body` elements are included. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const { index, errors } = await pagefind.createIndex({ verbose: false, excludeSelectors: excluded });
				if (!index) throw new Error(`The search index cannot be created: ${errors.join(' ')}`);
				const added = await index.addDirectory({ path: folder });
				// Not with Pagefind's own writer: it may report success before its last files are complete, and closing truncates them.
				const made = await index.getFiles();
				const failures = [...errors, ...added.errors, ...made.errors];
				if (failures.length > 0) throw new Error(`The search index is not complete: ${failures.join(' ')}`);
				for (const { path, content } of made.files.filter((one) => !unused.test(one.path))) {
					const file = join(folder, 'pagefind', path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content);
				}
				logStage('Text search', `${added.page_count} pages indexed`);
				await pagefind.close();
			},
		},
	};
}
