import { redirectsIn } from '../content/permalinks.ts';
import { loadContent } from '../guide/load-content.ts';
import type { Edition } from '../schemas/editions.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Guide } from './guide.ts';

/** One page that is new, changed or retired. */
export interface Changed {
	/** Address without base. */
	address: string;
	title: string;
}

/** The changes in one edition, with titles. */
export interface EditionChanges {
	date: string;
	added: Changed[];
	changed: Changed[];
	retired: Changed[];
}

/** @returns the changes in each edition, newest first */
export function loadChanges(guide: Guide): EditionChanges[] {
	const content = loadContent();
	return editionChanges(content.editions[0]?.data.editions ?? [], redirectsIn(content), guide);
}

/**
 * @param editions the recorded editions
 * @param redirects the titles of retired pages
 * @param guide the titles of existing pages
 */
function editionChanges(editions: readonly Edition[], redirects: Redirects, guide: Guide): EditionChanges[] {
	const titles = titlesOf(guide);
	const named = (address: string): Changed => ({
		address,
		title:
			titles.get(address) ??
			(Object.hasOwn(redirects.retired, address) ? redirects.retired[address]?.title : undefined) ??
			address,
	});
	return editions.map(({ date, added, changed, retired }) => ({
		date,
		added: added.map(named),
		changed: changed.map(named),
		retired: retired.map(named),
	}));
}

const titlesOf = ({ causes, codes, pairs, tree, guides, myths }: Guide) =>
	new Map([
		...causes.map(({ address, title }) => [address, title] as const),
		...pairs.map(({ address, label }) => [address, label] as const),
		...codes.map(({ address, written, short }) => [address, `${written} ${short}`] as const),
		...tree.questions.map(({ id, ask }) => [`/diagnose/${id}/`, ask] as const),
		...tree.outcomes.flatMap((outcome) =>
			'escalate' in outcome ? [[`/diagnose/${outcome.id}/`, outcome.escalate] as const] : [],
		),
		...guides.map(({ address, title }) => [address, title] as const),
		...myths.map(({ id, title }) => [`/myths/#${id}`, title] as const),
	]);
