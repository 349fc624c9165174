import type { CodeIndex } from '../codes/code-index.ts';
import type { CodebookEntry } from '../codes/codebook.ts';
import type { Reading } from '../codes/spelling.ts';
import { fold } from '../text/fold.ts';
import { normalize } from '../text/normalize.ts';
import type { Scan, Token } from './scan.ts';
import { scan } from './tokens.ts';

/** A number or a name of a query, with the list that the words before it name. */
export interface Term {
	written: string;
	readings: readonly Reading[];
	/** Codes of a symbolic name; undefined for a number. */
	codes: readonly CodebookEntry[] | undefined;
	list: string | undefined;
	/** Whether the words before it label it as an event number. */
	isEvent: boolean;
}

/** @returns the numbers and names of a query; empty when it contains any other word, and so is about more than a code */
export function termsOf(query: string, index: CodeIndex): Term[] {
	// "0x 523": a prefix alone has no meaning.
	const scanned = scan(normalize(query).text.replace(/\b(0x) (?=[0-9a-f])/gi, '$1'), index, true);
	if (scanned.ignored.length > 0 || !hasOnlyLabels(scanned)) return [];
	return scanned.tokens.map((token) => termOf(scanned, token));
}

function termOf({ text, book }: Scan, { start, end, readings, codes, label }: Token): Term {
	const meanings = (label?.meanings ?? []).filter(({ event }) => event === undefined);
	const code = meanings.find(({ role }) => role === 'code');
	const isEvent = meanings.some(({ role }) => role === 'event');
	return {
		written: text.slice(start, end),
		readings: readings.filter(({ form }) => !code?.decimal || form !== 'bare'),
		codes,
		list: isEvent ? book.index.reading.events?.list : code?.list,
		isEvent,
	};
}

/** Whether all words beside the numbers and names are labels or fillers. */
function hasOnlyLabels({ text, tokens, index: { queryPhrases, maxPhraseWords } }: Scan): boolean {
	const ends = [0, ...tokens.map(({ end }) => end)];
	const gaps = ends.map((end, place) => text.slice(end, tokens[place]?.start ?? text.length));
	return gaps.every((gap) => {
		const words = gap
			.split(/[^\p{L}\p{N}_.'&]+/u)
			.map(fold)
			.filter(Boolean);
		for (let from = 0; from < words.length;) {
			let count = Math.min(maxPhraseWords, words.length - from);
			while (count > 0 && !queryPhrases.has(words.slice(from, from + count).join(''))) count--;
			if (count === 0) return false;
			from += count;
		}
		return true;
	});
}
