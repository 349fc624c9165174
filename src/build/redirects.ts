import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { permalinksOf, redirectsIn } from '../content/permalinks.ts';
import { loadContent } from '../guide/load-content.ts';
import { addressOfPrinted, printedCodes } from '../codes/printed-codes.ts';
import { codeData } from '../guide/finder-data.ts';
import { codeMaps, redirectMaps, redirectsOf } from '../links/redirect-maps.ts';

/**
 * Writes redirect maps for each kind of server: of all pages that moved, and of the spellings in which programs print
 * codes. Without a map, pages redirect by themselves.
 */
export function redirects(): AstroIntegration {
	let base = '/';
	return {
		name: 'redirects',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir }) => {
				const content = loadContent();
				const permalinks = permalinksOf(content);
				const moved = redirectsOf(redirectsIn(content), (entry) => permalinks.has(entry), base);
				const index = codeData();
				const codes = new Map([...printedCodes(index).keys()].map((key) => [key, addressOfPrinted(key, index) ?? key]));
				for (const [name, text] of [...redirectMaps(moved, codes), ...codeMaps(codes)]) {
					const file = join(fileURLToPath(dir), name);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, text);
				}
			},
		},
	};
}
