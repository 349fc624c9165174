import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * What stands on many pages and tells nothing of one: grades of claims, commands with the names of their shells, facts in
 * small print, numbers of steps, the same labels everywhere. Left out by what marks it already, because an attribute
 * on each would weigh on every page.
 */
const left = [
	'[data-grade]',
	'.cite',
	'.command',
	'p.text-quiet',
	'.font-semibold.text-quiet',
	'.sr-only',
	'section[aria-labelledby="steps"] dt',
	'p.text-sm.font-semibold',
	'summary',
];

/** Indexes the finished pages for full-text search; only what stands inside `data-pagefind-body` is taken. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const { index, errors } = await pagefind.createIndex({ verbose: false, excludeSelectors: left });
				if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
				const added = await index.addDirectory({ path: folder });
				// Written here: Pagefind's own writer may report before its last files are whole, and closing then cuts them.
				const made = await index.getFiles();
				const failures = [...errors, ...added.errors, ...made.errors];
				if (failures.length > 0) throw new Error(`The search index is not complete: ${failures.join(' ')}`);
				for (const { path, content } of made.files) {
					const file = join(folder, 'pagefind', path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content);
				}
				logger.info(`${added.page_count} pages indexed.`);
				await pagefind.close();
			},
		},
	};
}
