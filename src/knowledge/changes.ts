import { goneOf } from '../content/promises.ts';
import { loadContent } from '../files/load-content.ts';
import type { Edition } from '../schemas/editions.ts';
import type { Gone } from '../schemas/gone.ts';
import type { Knowledge } from './knowledge.ts';

/** One page that is new, changed or retired. */
export interface Changed {
	/** Address without base. */
	address: string;
	title: string;
}

/** What one edition brought, by name. */
export interface KnownEdition {
	date: string;
	added: Changed[];
	changed: Changed[];
	retired: Changed[];
}

/** @returns what each edition brought, newest first */
export function loadChanges(knowledge: Knowledge): KnownEdition[] {
	const content = loadContent();
	return knownEditions(content.editions[0]?.data.editions ?? [], goneOf(content), knowledge);
}

/**
 * @param editions as they were written down
 * @param gone names of what was retired
 * @param knowledge names of what is there
 */
function knownEditions(editions: readonly Edition[], gone: Gone, knowledge: Knowledge): KnownEdition[] {
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
