import { codeIn, unwrap } from '../codes/codebook.ts';
import type { Codebook, CodebookEntry } from '../codes/codebook.ts';
import { hasShape } from '../codes/answer.ts';
import type { FoundLabel, LabelMeaning } from '../codes/label-trie.ts';
import { signedOf } from '../codes/spelling.ts';
import type { Reading } from '../codes/spelling.ts';
import type { WhyKind } from '../schemas/words.ts';
import type { Ignored, Span } from './recognition.ts';
import type { Scan, Token } from './scan.ts';
import { isAlone, minUnlabelledDecimal } from './tokens.ts';

/** A token and how it was read. A long text has many, so this holds positions, not strings. */
export interface Candidate {
	token: Token;
	/** Undefined when it is in no list. */
	code: CodebookEntry | undefined;
	/** The number; undefined for a name that is not in this edition. */
	value: number | undefined;
	/** List that the words before it name. */
	list: string | undefined;
	/** Whether it is marked as hexadecimal. */
	hex: boolean;
	why: WhyKind;
	/** The position of the words that decide it, when words do. */
	words: Span | undefined;
	unexplained: boolean;
}

/** Below this, nearly every number is in some list, so being known proves nothing. */
const minUnambiguous = 0x100;

const noWords: Span = { start: 0, end: 0 };

/**
 * Decides what one number is.
 * @param scan text and look-ups
 * @param token a number
 * @param before the name right before it, if there is one: `ERR_NAME [0x00020006]`
 * @param seen event numbers in the text; some labels count only with their event
 * @param eventList the list of this number according to the text of an event
 * @returns how it was read, or why it was ignored
 */
export function readNumber(
	scan: Scan,
	token: Token,
	before: Candidate | undefined,
	seen: Set<number>,
	eventList: string | undefined,
): Candidate | Ignored['why'] {
	const meaning = codeMeaning(token.label, seen);
	if (meaning?.notACode) return 'not a code';
	if (!meaning && eventList === undefined && !before) return unlabelled(scan, token);

	const list = meaning ? meaning.list : eventList;
	const labelled = meaning !== undefined || eventList !== undefined;
	// After a label for decimal numbers, or a label without a list, 523 is not 0x523.
	const noBare = labelled && (!meaning || meaning.decimal === true || list === undefined);
	const first = usable(token.readings, noBare);
	if (!first) return 'too long';
	const hex = first.form === 'hex';

	const named = before && namedBy(before, token.readings, noBare);
	if (named && before) return candidate(token, named, named.value, named.list, hex, before.why, before.words, false);
	// "UnexpectedEnd (14)": the number belongs to the name, not to a known list.
	if (!labelled) return before && !hex ? 'identifier' : unlabelled(scan, token);
	// "Error 5", "Result Code: 0x6": every program has such numbers.
	if (list === undefined && first.value < minUnambiguous) return 'no label';
	if (list !== undefined) {
		const code = inList(scan.book, list, token.readings, noBare);
		const why = meaning ? 'label' : 'eventText';
		if (code) return candidate(token, code, code.value, list, hex, why, meaning ? token.label : noWords, false);
	}
	return elsewhere(scan, token, list, noBare, first);
}

/** Creates every candidate, so that all objects have the same shape. */
export function candidate(
	token: Token,
	code: CodebookEntry | undefined,
	value: number | undefined,
	list: string | undefined,
	hex: boolean,
	why: WhyKind,
	words: Span | undefined,
	unexplained: boolean,
): Candidate {
	return { token, code, value, list, hex, why, words, unexplained };
}

/** What the label of a number says about the code; in XML the element name is such a label. */
function codeMeaning(label: FoundLabel | undefined, seen: Set<number>): LabelMeaning | undefined {
	if (label)
		for (const meaning of label.meanings)
			if (meaning.role === 'code' && (meaning.event === undefined || seen.has(meaning.event))) return meaning;
	return undefined;
}

/** The first reading that is allowed. */
function usable(readings: readonly Reading[], noBare: boolean): Reading | undefined {
	for (const reading of readings) if (!noBare || reading.form !== 'bare') return reading;
	return undefined;
}

/** The code of the name before the number, when this is its number. */
function namedBy({ token }: Candidate, readings: readonly Reading[], noBare: boolean): CodebookEntry | undefined {
	const counts = readings.filter(({ form }) => !noBare || form !== 'bare');
	return token.codes?.find((code) => counts.some((one) => one.value === code.value));
}

function inList(
	book: Codebook,
	list: string,
	readings: readonly Reading[],
	noBare: boolean,
): CodebookEntry | undefined {
	for (const { value, form } of readings) {
		const code = noBare && form === 'bare' ? undefined : codeIn(book, list, value);
		if (code) return code;
	}
	return undefined;
}

/** A number that is labelled as a code but is not in the list of its label. */
function elsewhere(scan: Scan, token: Token, list: string | undefined, noBare: boolean, first: Reading): Candidate {
	const events = scan.book.index.reading.events?.list;
	const hex = first.form === 'hex';
	for (const { value, form } of token.readings) {
		if (noBare && form === 'bare') continue;
		// The label names a list, so another list is accepted only for a number that few lists have.
		if (list !== undefined && value < minUnambiguous) continue;
		const code = codeOf(scan.book, token, value, hex, form !== 'decimal', events) ?? unwrap(scan.book, value);
		if (!code) continue;
		const unexplained = form !== 'hex' && value < minUnambiguous;
		return candidate(token, code, value, list, hex, whyOf(code, value, form), undefined, unexplained);
	}
	// General labels such as "error code" are also used for system-wide numbers.
	const named = first.value < 0x80000000 ? list : undefined;
	const unexplained = named === undefined && first.form === 'decimal';
	return candidate(token, undefined, first.value, named, hex, 'unknown', undefined, unexplained);
}

/** A number without a label: only its form and its size are evidence. */
function unlabelled(scan: Scan, token: Token): Candidate | 'no label' {
	const [reading] = token.readings;
	if (!reading) return 'no label';
	const { value, form } = reading;
	if (form === 'decimal' && isAlone(scan.text, token)) {
		const code = codeIn(scan.book, scan.book.index.pairLists[0], value);
		if (code) return candidate(token, code, value, undefined, false, 'decimal', undefined, true);
	}
	if (form === 'decimal' && value < minUnlabelledDecimal) return 'no label';
	if (form === 'bare' && token.readings.length > 1) return 'no label';
	if (form === 'signed' && signedOf(value) > -minUnlabelledDecimal) return 'no label';
	const hex = form === 'hex';
	const code = codeOf(scan.book, token, value, hex, hex, undefined) ?? unwrap(scan.book, value);
	if (code)
		return candidate(token, code, value, undefined, hex, whyOf(code, value, form), undefined, value < minUnambiguous);
	if (form === 'decimal' || form === 'bare') return 'no label';
	// An unknown number is explained if the content can describe its shape.
	return candidate(token, undefined, value, undefined, hex, 'unknown', undefined, !hasShape(scan.book, value));
}

function whyOf(code: CodebookEntry, value: number, form: Reading['form']): WhyKind {
	if (code.value !== value) return 'unwrap';
	if (form === 'decimal') return code.decimal ? 'number' : 'decimal';
	return form === 'bare' ? 'hex' : 'number';
}

/**
 * The first code with a number; a list that pads its numbers is preferred for one padded in the same way.
 * @param hex whether the number is marked as hexadecimal, so that its length shows padding
 * @param noDecimal whether to exclude lists of decimal numbers
 * @param except a list to exclude
 */
function codeOf(
	book: Codebook,
	token: Token,
	value: number,
	hex: boolean,
	noDecimal: boolean,
	except: string | undefined,
): CodebookEntry | undefined {
	let found: CodebookEntry | undefined;
	const digits = token.end - token.start - 2;
	const codes = book.byValue.get(value);
	if (codes)
		for (const code of codes) {
			if ((noDecimal && code.decimal) || code.list === except) continue;
			if (hex && code.digits === digits && digits > 0) return code;
			found ??= code;
		}
	return found;
}
