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

/** A token with what it was taken for. A long text has many: so it holds places, and no strings made of them. */
export interface Candidate {
	token: Token;
	/** Undefined when it is in no list. */
	code: CodebookEntry | undefined;
	/** The number as it was read; for a name that is not in this edition undefined. */
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

/** Below this, nearly every number is in some list, so that being known proves nothing. */
const smallest = 0x100;

const noWords: Span = { start: 0, end: 0 };

/**
 * Decides what one number is.
 * @param scan text and look-ups
 * @param token a number
 * @param before the name right before it, if there is one: `ERR_NAME [0x00020006]`
 * @param seen event numbers in the text; some labels count only beside their event
 * @param eventList the list of which the text of an event gives a number here
 * @returns what it was taken for, or why it was left
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
	// After words that label decimal numbers, or words without a list, 523 is not 0x523.
	const noBare = labelled && (!meaning || meaning.decimal === true || list === undefined);
	const first = usable(token.readings, noBare);
	if (!first) return 'too long';
	const hex = first.form === 'hex';

	const named = before && namedBy(before, token.readings, noBare);
	if (named && before) return candidate(token, named, named.value, named.list, hex, before.why, before.words, false);
	// "UnexpectedEnd (14)": the number belongs to the name, not to a list of ours.
	if (!labelled) return before && !hex ? 'identifier' : unlabelled(scan, token);
	// "Error 5", "Result Code: 0x6": every program has such numbers.
	if (list === undefined && first.value < smallest) return 'no label';
	if (list !== undefined) {
		const code = inList(scan.book, list, token.readings, noBare);
		const why = meaning ? 'label' : 'eventText';
		if (code) return candidate(token, code, code.value, list, hex, why, meaning ? token.label : noWords, false);
	}
	return elsewhere(scan, token, list, noBare, first);
}

/** The one place where candidates are made, so that all have one form. */
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

/** What the words before a number say of the code; in XML the name of the element is such a word. */
function codeMeaning(label: FoundLabel | undefined, seen: Set<number>): LabelMeaning | undefined {
	if (label)
		for (const meaning of label.meanings)
			if (meaning.role === 'code' && (meaning.event === undefined || seen.has(meaning.event))) return meaning;
	return undefined;
}

/** The first reading that counts. */
function usable(readings: readonly Reading[], noBare: boolean): Reading | undefined {
	for (const reading of readings) if (!noBare || reading.form !== 'bare') return reading;
	return undefined;
}

/** The code of the name before it, when this is its number. */
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

/** A number after words that say that a code follows, and that the list they name does not have. */
function elsewhere(scan: Scan, token: Token, list: string | undefined, noBare: boolean, first: Reading): Candidate {
	const events = scan.book.index.reading.events?.list;
	const hex = first.form === 'hex';
	for (const { value, form } of token.readings) {
		if (noBare && form === 'bare') continue;
		// The words name a list, so another list is believed only for a number that few lists have.
		if (list !== undefined && value < smallest) continue;
		const code = codeOf(scan.book, token, value, hex, form !== 'decimal', events) ?? unwrap(scan.book, value);
		if (!code) continue;
		const unexplained = form !== 'hex' && value < smallest;
		return candidate(token, code, value, list, hex, whyOf(code, value, form), undefined, unexplained);
	}
	// The general words for "error code" also label numbers of the whole system.
	const named = first.value < 0x80000000 ? list : undefined;
	const unexplained = named === undefined && first.form === 'decimal';
	return candidate(token, undefined, first.value, named, hex, 'unknown', undefined, unexplained);
}

/** A number without words that explain it: only its form and its size speak. */
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
	if (code) return candidate(token, code, value, undefined, hex, whyOf(code, value, form), undefined, value < smallest);
	if (form === 'decimal' || form === 'bare') return 'no label';
	// Where the content can say something of its shape, it is worth saying.
	return candidate(token, undefined, value, undefined, hex, 'unknown', undefined, !hasShape(scan.book, value));
}

function whyOf(code: CodebookEntry, value: number, form: Reading['form']): WhyKind {
	if (code.value !== value) return 'unwrap';
	if (form === 'decimal') return code.decimal ? 'number' : 'decimal';
	return form === 'bare' ? 'hex' : 'number';
}

/**
 * The first code with a number; a list that pads its numbers is preferred for one padded in the same way.
 * @param hex whether the number is marked as hexadecimal, so that its digits tell of padding
 * @param noDecimal whether lists of decimal numbers are out
 * @param except a list that is out
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
