import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finished } from './progress.ts';
import * as pagefind from 'pagefind';

/**
 * Parts that are on many pages and distinguish none: grades of claims, commands with the names of their shells, small
 * print, numbers of steps, labels. They are selected by classes that are there anyway: an attribute on each part would make
 * every page larger.
 */
const left = [
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

/** Pagefind's own interfaces and its worker: the box has an interface of its own and asks for no worker. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;

/** Indexes the finished pages for full-text search; only what is inside `data-pagefind-body` counts. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const { index, errors } = await pagefind.createIndex({ verbose: false, excludeSelectors: left });
				if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
				const added = await index.addDirectory({ path: folder });
				// Written here: Pagefind's own writer may report before its last files are whole, and closing then cuts them.
				const made = await index.getFiles();
				const failures = [...errors, ...added.errors, ...made.errors];
				if (failures.length > 0) throw new Error(`The search index is not complete: ${failures.join(' ')}`);
				for (const { path, content } of made.files.filter((one) => !unused.test(one.path))) {
					const file = join(folder, 'pagefind', path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content);
				}
				finished('Text search', `${added.page_count} pages indexed`);
				await pagefind.close();
			},
		},
	};
}
