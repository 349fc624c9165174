import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../files/load-content.ts';
import { knowledgeFrom } from '../knowledge/from-content.ts';
import { cardsOf } from './cards/cards-of.ts';
import { draw } from './cards/draw.ts';

/** Draws the pictures of link cards. They are asked for by whole address, so without SITE_URL there are none. */
export function linkCards(): AstroIntegration {
	let site: string | undefined;
	return {
		name: 'link-cards',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = config.site;
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!site) return;
				const cards = cardsOf(knowledgeFrom(loadContent()));
				for (const card of cards) {
					const file = join(fileURLToPath(dir), card.file);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, await draw(card));
				}
				logger.info(`${cards.length} pictures.`);
			},
		},
	};
}
