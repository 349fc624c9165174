import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Indexes the finished pages for full-text search; only what stands inside `data-pagefind-body` is taken. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const { index, errors } = await pagefind.createIndex({ verbose: false });
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
