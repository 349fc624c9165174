import { foldLong, foldUnit, several } from '../codes/fold.ts';
import { textOf } from '../codes/plain.ts';
import type { Kit } from './kit.ts';

/** Room for one more sign: taken apart, it gives at most eighteen letters; nearly always it gives one. */
const roomForSign = 32;

/** A known sentence with its place in the plain text. */
export interface ReadSentence {
	id: string;
	start: number;
	end: number;
}

/**
 * The known sentences of a text. Only letters and digits are compared, so that lost spaces, other
 * quotation marks and broken lines do not matter.
 * @param text plain text
 * @param sentences fragments, folded
 * @returns each sentence once, in order of its first place
 */
export function readSentences(text: string, { sentences }: Kit): ReadSentence[] {
	if (sentences.length === 0) return [];
	const letters = lettersOf(text);
	const found = new Map<string, { id: string; start: number; end: number }>();
	for (const { id, letters: wanted } of sentences) {
		const start = wanted === '' ? -1 : letters.indexOf(wanted);
		if (start < 0 || (found.get(id)?.start ?? Infinity) <= start) continue;
		found.set(id, { id, start, end: start + wanted.length - 1 });
	}
	const inOrder = [...found.values()].sort((one, other) => one.start - other.start);
	return inOrder.map(({ id, start, end }) => ({
		id,
		start: placeOf(text, start),
		end: placeOf(text, end) + 1,
	}));
}

/** The letters and digits of a text. */
function lettersOf(text: string): string {
	let units = new Uint16Array(text.length + roomForSign);
	let length = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const unit = foldUnit(code);
		if (unit === 0) continue;
		if (length + roomForSign > units.length) {
			const larger = new Uint16Array(units.length * 2);
			larger.set(units);
			units = larger;
		}
		if (unit !== several) units[length++] = unit;
		else for (const letter of foldLong(code)) units[length++] = letter.charCodeAt(0);
	}
	return textOf(units, length);
}

/** Where in the text the sign stands that gave the letter at `index`. */
function placeOf(text: string, index: number): number {
	let letters = 0;
	for (let place = 0; place < text.length; place++) {
		const code = text.charCodeAt(place);
		const unit = foldUnit(code);
		if (unit !== 0) letters += unit === several ? foldLong(code).length : 1;
		if (letters > index) return place;
	}
	return text.length;
}
