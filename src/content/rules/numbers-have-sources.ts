import { isAccountedFor } from '../citation.ts';
import { withoutFences } from '../fences.ts';
import { placesOf, problemAt } from '../places.ts';
import type { Rule } from '../rule.ts';

/** A hexadecimal number, or one of three digits and more: of a code, an event, a port. */
const number = /\b0x[0-9a-f]+\b|\b\d{3,}\b/i;

/**
 * How one sees that it is mended, and what tells the next cause apart, is mostly looking. Where such a text names a
 * number, it says what that number means.
 */
export const numbersHaveSources: Rule = {
	id: 'numbers-have-sources',
	title: 'A number of a code or an event in the end of an article carries a source.',
	remedy: 'Cite the source that says what the number means, or write [@own] where it is only arithmetic or an example.',
	check: (content) =>
		placesOf(content).flatMap((place) => {
			if (place.said.cites !== 'numbers' || isAccountedFor(place.value)) return [];
			const [found] = number.exec(withoutFences(String(place.value)).replace(/\]\([^)]*\)/g, ']')) ?? [];
			return found === undefined ? [] : [problemAt(place, `Nothing carries the number ${found}.`)];
		}),
};
