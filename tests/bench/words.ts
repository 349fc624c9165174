import { queries } from '../unit/search/queries.ts';
import type { BoxIndex } from '../unit/search/real-index.ts';
import { preparePages } from '../../src/search/prepare-pages.ts';
import { searchPages } from '../../src/search/search-pages.ts';
import { median, percentile, timed, type Measure } from './measure.ts';

const rounds = 5;
/** A quarter of a frame: the list is drawn in the same one. */
const goal = 4;

/** How long it takes to search titles and aliases for the words that people type. */
export function words(site: string, index: BoxIndex): Measure[] {
	const asked = Object.values(queries).flatMap((group) => group.map(([query]) => query));
	const ask = (query: string) => {
		// As for the first query: words that were looked up are cached for the next one.
		preparePages(index.pages).matches.clear();
		return timed(() => searchPages(query, index.pages));
	};
	// The first round prepares the words, as loading does in the box.
	for (const query of asked) ask(query);
	const times = Array.from({ length: rounds }, () => asked.map(ask)).flat();
	return [
		{ measure: `words, ${site}: median`, value: median(times), unit: 'ms', goal },
		{ measure: `words, ${site}: p99`, value: percentile(times, 99), unit: 'ms' },
	];
}
