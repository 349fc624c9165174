import { isAccountedFor } from '../citation.ts';
import { withoutFences } from '../fences.ts';
import { placesOf, problemAt } from '../places.ts';
import type { Rule } from '../rule.ts';

/** A hexadecimal number, or one with three or more digits: a code, an event, a port. */
const number = /\b0x[0-9a-f]+\b|\b\d{3,}\b/i;

/**
 * Texts about verifying a fix and telling causes apart are mostly instructions. But if such a text contains a number, it
 * makes a claim about what the number means.
 */
export const numbersHaveSources: Rule = {
	id: 'numbers-have-sources',
	title: 'A number in the closing parts of an article, such as a code or an event, has a source.',
	remedy: 'Cite the source for what the number means, or write [@own] if it is only arithmetic or an example.',
	check: (content) =>
		placesOf(content).flatMap((place) => {
			if (place.meta.cites !== 'numbers' || isAccountedFor(place.value)) return [];
			const [found] = number.exec(withoutFences(String(place.value)).replace(/\]\([^)]*\)/g, ']')) ?? [];
			return found === undefined ? [] : [problemAt(place, `The number ${found} has no source.`)];
		}),
};
