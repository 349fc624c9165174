import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { goneOf, promisesOf } from '../content/promises.ts';
import { loadContent } from '../files/load-content.ts';
import { redirectMaps, redirectsOf } from '../links/redirect-maps.ts';

/** Writes maps of all pages that moved, one for each kind of server. Where none is used, the pages lead on themselves. */
export function redirects(): AstroIntegration {
	let base = '/';
	return {
		name: 'redirects',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir, logger }) => {
				const content = loadContent();
				const promises = promisesOf(content);
				const moved = redirectsOf(goneOf(content), (entry) => promises.has(entry), base);
				for (const [name, text] of redirectMaps(moved)) {
					const file = join(fileURLToPath(dir), name);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, text);
				}
				logger.info(`${moved.size} redirects.`);
			},
		},
	};
}
