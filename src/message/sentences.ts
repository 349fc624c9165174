import { foldLong, foldUnit, several } from '../text/fold.ts';
import { sentenceKey, type MessageIndex } from './message-index.ts';

/** A known sentence with its position in the normalized text. */
export interface ReadSentence {
	id: string;
	start: number;
	end: number;
}

/**
 * The known sentences of a text. Only letters and digits are compared, so that lost spaces, other quotation marks and
 * broken lines do not matter.
 * @param text normalized text
 * @param sentences fragments, folded, by their first letters
 * @returns each sentence once, in order of its first position
 */
export function readSentences(text: string, { sentences }: Pick<MessageIndex, 'sentences'>): ReadSentence[] {
	if (sentences.size === 0) return [];
	const { letters, places } = foldWithPlaces(text);
	const found = new Map<string, ReadSentence>();
	for (let start = 0; start < letters.length; start++)
		for (const { id, letters: wanted } of sentences.get(letters.slice(start, start + sentenceKey)) ?? [])
			if (!found.has(id) && letters.startsWith(wanted, start))
				found.set(id, { id, start: places[start] ?? 0, end: (places[start + wanted.length - 1] ?? 0) + 1 });
	return [...found.values()];
}

/** How many letters are turned into a string at a time: the number of arguments of a call is limited. */
const chunk = 0x2000;

/** The letters and digits of a text, and the position of each; in typed arrays, since a long text has many. */
function foldWithPlaces(text: string): { letters: string; places: Uint32Array } {
	let units = new Uint16Array(text.length + chunk);
	let places = new Uint32Array(units.length);
	let count = 0;
	const add = (unit: number, index: number) => {
		if (count === units.length) {
			units = grown(units, new Uint16Array(count * 2));
			places = grown(places, new Uint32Array(count * 2));
		}
		units[count] = unit;
		places[count] = index;
		count++;
	};
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const unit = foldUnit(code);
		if (unit === 0) continue;
		if (unit !== several) add(unit, index);
		else for (const letter of foldLong(code)) add(letter.charCodeAt(0), index);
	}
	let letters = '';
	for (let from = 0; from < count; from += chunk)
		letters += String.fromCharCode(...units.subarray(from, Math.min(count, from + chunk)));
	return { letters, places };
}

function grown<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
	larger.set(old);
	return larger;
}
