import { foldLong, foldUnit } from '../codes/fold.ts';
import { textOf } from '../codes/plain.ts';
import type { Kit } from './kit.ts';

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
	const { letters, from } = lettersOf(text);
	const found = new Map<string, ReadSentence>();
	for (const { id, letters: wanted } of sentences) {
		const at = wanted === '' ? -1 : letters.indexOf(wanted);
		if (at < 0) continue;
		const start = from[at] ?? 0;
		const earlier = found.get(id);
		if (earlier && earlier.start <= start) continue;
		found.set(id, { id, start, end: (from[at + wanted.length - 1] ?? start) + 1 });
	}
	return [...found.values()].sort((one, other) => one.start - other.start);
}

/** The letters and digits of a text, with the place of each. */
function lettersOf(text: string): { letters: string; from: Uint32Array } {
	const units = new Growing();
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const unit = foldUnit(code);
		if (unit === 0) continue;
		if (unit !== 0xffff) units.add(unit, index);
		else for (const letter of foldLong(code)) units.add(letter.charCodeAt(0), index);
	}
	return { letters: textOf(units.units, units.length), from: units.from };
}

/** Code units with their places; one sign may stand for many letters, so the length is not known. */
class Growing {
	length = 0;
	units = new Uint16Array(0x10000);
	from = new Uint32Array(0x10000);

	add(unit: number, place: number): void {
		if (this.length === this.units.length) {
			const { units, from } = this;
			(this.units = new Uint16Array(this.length * 2)).set(units);
			(this.from = new Uint32Array(this.length * 2)).set(from);
		}
		this.units[this.length] = unit;
		this.from[this.length++] = place;
	}
}
