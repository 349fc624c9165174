import type { Shape } from '../schemas/recognition.ts';
import type { WhyKind } from '../schemas/words.ts';
import type { Codebook, CodebookEntry } from './codebook.ts';
import { codeAddress, pairId } from './identity.ts';
import { fill } from '../text/fill.ts';
import { hexOf, signedOf } from './spelling.ts';

/** One half of a title: the code in monospace, what it means, its list. */
export interface TitlePart {
	/** Id of the code; empty when it is not in this edition. */
	id: string;
	/** The code as written: `0x523`, `1026`, a name. */
	written: string;
	/** Two to four words; empty for the unknown. */
	short: string;
	list: string;
	listLabel: string;
}

/**
 * One answer for the finder.
 * - `code`: one code with a page
 * - `pair`: a recorded pair with a page
 * - `unrecorded-pair`: two known halves that nobody recorded together; no page
 * - `unknown`: well formed, but not in this edition; no page
 * - `cause`: an article that a link points to; `id` is the article's
 * - `page`: another page that a link points to; `id` is its address
 */
export interface Answer {
	kind: 'code' | 'pair' | 'unrecorded-pair' | 'unknown' | 'cause' | 'page';
	/** Id of the code, pair, article or page; for the unknown the number or name itself, in lower case. */
	id: string;
	/** Address below the root of the site, without `base`; empty when there is no page. */
	address: string;
	/** One part for a code, two for a pair. */
	title: TitlePart[];
	/** One sentence: what a recorded pair means; otherwise empty. */
	summary: string;
	/** Why this is the answer, for people. */
	reason: string;
	/** The same for machines. */
	why: WhyKind;
	/** For the unknown: what its shape implies. */
	shape: string[];
	/** Ids of codes of other lists with the same number, so that a person can correct the list. */
	sameValueIn: string[];
}

/** Why something was read this way: the kind, and the words of the text that are the evidence. */
export interface Why {
	kind: WhyKind;
	words?: string;
}

function reasonOf(book: Codebook, why: Why, value: number, list: string): string {
	const words = why.words ?? '';
	const numbers = { hex: hexOf(value), decimal: String(value) };
	return fill(book.index.reading.why[why.kind], { ...numbers, words, list });
}

function partOf(code: CodebookEntry): TitlePart {
	const { id, written, short, list, listLabel } = code;
	return { id, written, short, list, listLabel };
}

function sameValueIn(book: Codebook, code: CodebookEntry): string[] {
	const same = book.byValue.get(code.value) ?? [];
	return same.filter((other) => other !== code).map((other) => other.id);
}

/** The answer for one known code. */
export function codeAnswer(book: Codebook, code: CodebookEntry, why: Why): Answer {
	return {
		kind: 'code',
		id: code.id,
		address: codeAddress(code.id),
		title: [partOf(code)],
		summary: '',
		reason: reasonOf(book, why, code.value, code.listLabel),
		why: why.kind,
		shape: [],
		sameValueIn: sameValueIn(book, code),
	};
}

/** The answer for two known halves, recorded or not. */
export function pairAnswer(book: Codebook, first: CodebookEntry, second: CodebookEntry, words = ''): Answer {
	const id = pairId(first.value, second.value);
	const summary = book.pairs.get(id);
	const kind = summary === undefined ? 'halves' : 'pair';
	return {
		kind: summary === undefined ? 'unrecorded-pair' : 'pair',
		id,
		address: summary === undefined ? '' : codeAddress(id),
		title: [partOf(first), partOf(second)],
		summary: summary ?? '',
		reason: reasonOf(book, { kind, words }, first.value, first.listLabel),
		why: kind,
		shape: [],
		sameValueIn: [],
	};
}

/** What is known of a number or name that is not in this edition. */
interface Unknown {
	/** Id of the list that the words before the number name. */
	list?: string | undefined;
	why?: Why;
	/** As the person wrote it; hexadecimal when left out. */
	written?: string;
}

/** The honest answer for a number that is in no list. */
export function unknownAnswer(book: Codebook, value: number, about: Unknown = {}): Answer {
	const { list = '', why = { kind: 'unknown' } } = about;
	const listLabel = book.lists.get(list)?.label ?? '';
	const hex = hexOf(value).toLowerCase();
	const isEvent = why.kind === 'unknownEvent';
	return {
		kind: 'unknown',
		id: isEvent ? `${list}-${hex}` : hex,
		address: '',
		title: [{ id: '', written: about.written ?? hexOf(value), short: '', list, listLabel }],
		summary: '',
		reason: reasonOf(book, why, value, listLabel),
		why: why.kind,
		shape: isEvent ? [] : shapeOf(book, value),
		sameValueIn: [],
	};
}

/** The honest answer for a symbolic name of a known form. */
export function unknownName(book: Codebook, name: string, list: string): Answer {
	const why: Why = { kind: 'unknownName', words: name };
	return { ...unknownAnswer(book, 0, { list, why, written: name }), id: name.toLowerCase(), shape: [] };
}

/**
 * What the shape of an unknown number implies.
 * @returns the sentences of all matching shapes, in the order of the content
 */
function shapeOf(book: Codebook, value: number): string[] {
	const values = {
		hex: hexOf(value),
		decimal: String(value),
		signed: String(signedOf(value)),
		low: String(value & 0xffff),
	};
	return book.index.reading.shapes.filter((shape) => fits(shape, value)).map((shape) => fill(shape.says, values));
}

/** Whether the shape of an unknown number implies anything. */
export function hasShape(book: Codebook, value: number): boolean {
	for (const shape of book.index.reading.shapes) if (fits(shape, value)) return true;
	return false;
}

function fits({ from, to, mask, equals }: Shape, value: number): boolean {
	if (value < from >>> 0 || value > to >>> 0) return false;
	return mask === undefined || (value & mask) >>> 0 === (equals ?? 0) >>> 0;
}
