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
				const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
				const failures = [...errors, ...added.errors, ...written.errors];
				if (failures.length > 0) throw new Error(`The search index is not complete: ${failures.join(' ')}`);
				logger.info(`${added.page_count} pages indexed.`);
				await pagefind.close();
			},
		},
	};
}
