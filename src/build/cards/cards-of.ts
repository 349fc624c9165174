import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Card } from './card.ts';

/** @returns one card for each article and pair, and one for all other pages */
export function cardsOf({ causes, pairs, site, stations }: Knowledge): Card[] {
	const path = (marked: readonly string[]) => stations.map(({ id, name }) => ({ name, marked: marked.includes(id) }));
	const guide = site.name;
	return [
		{ file: 'card.png', title: site.sentence, summary: site.subject, guide, stations: path([]) },
		...causes.map(({ id, title, summary, station }) => ({
			file: `fix/${id}.png`,
			title,
			summary,
			guide,
			stations: path([station]),
		})),
		...pairs.map(({ id, label, summary, path: { broke } }) => ({
			file: `code/${id}.png`,
			title: label,
			summary,
			guide,
			stations: path(broke),
		})),
	];
}
