import { goneOf } from '../content/promises.ts';
import { contentFolder } from '../files/content-folder.ts';
import { readContent } from '../files/read-content.ts';
import type { Edition } from '../schemas/editions.ts';
import type { Gone } from '../schemas/gone.ts';
import type { Knowledge } from './knowledge.ts';

/** One page that is new, changed or retired. */
export interface Changed {
	/** Address without base. */
	address: string;
	title: string;
}

/** What one edition brought. */
export interface Change {
	date: string;
	added: Changed[];
	changed: Changed[];
	retired: Changed[];
}

let loaded: { editions: Edition[]; gone: Gone } | undefined;

/** @returns what each edition brought, newest first; read once in a build */
export function loadChanges(knowledge: Knowledge): Change[] {
	if (!loaded || import.meta.env.DEV) {
		const content = readContent(contentFolder);
		loaded = { editions: content.editions[0]?.data.editions ?? [], gone: goneOf(content) };
	}
	return changesOf(loaded.editions, loaded.gone, knowledge);
}

/**
 * @param editions as they were written down
 * @param gone names of what was retired
 * @param knowledge names of what is there
 */
export function changesOf(editions: readonly Edition[], gone: Gone, knowledge: Knowledge): Change[] {
	const titles = titlesOf(knowledge);
	const named = (address: string): Changed => ({
		address,
		title:
			titles.get(address) ??
			(Object.hasOwn(gone.retired, address) ? gone.retired[address]?.title : undefined) ??
			address,
	});
	return editions.map(({ date, added, changed, retired }) => ({
		date,
		added: added.map(named),
		changed: changed.map(named),
		retired: retired.map(named),
	}));
}

const titlesOf = ({ causes, codes, pairs, tree, guides, myths }: Knowledge) =>
	new Map([
		...causes.map(({ address, title }) => [address, title] as const),
		...pairs.map(({ address, label }) => [address, label] as const),
		...codes.map(({ address, written, short }) => [address, `${written} ${short}`] as const),
		...tree.questions.map(({ id, ask }) => [`/diagnose/${id}/`, ask] as const),
		...tree.outcomes.flatMap((outcome) =>
			'human' in outcome ? [[`/diagnose/${outcome.id}/`, outcome.human] as const] : [],
		),
		...guides.map(({ address, title }) => [address, title] as const),
		...myths.map(({ id, title }) => [`/myths/#${id}`, title] as const),
	]);
