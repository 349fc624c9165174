import { codeIn, codesOf, unwrap } from '../codes/codebook.ts';
import type { Codebook, KnownCode } from '../codes/codebook.ts';
import { shapeOf } from '../codes/answer.ts';
import type { Why } from '../codes/answer.ts';
import type { FoundLabel } from '../codes/label-trie.ts';
import { signedOf } from '../codes/spelling.ts';
import type { Reading } from '../codes/spelling.ts';
import type { Ignored } from './recognition.ts';
import type { Scan } from './scan.ts';
import { striking } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A token with what it was taken for. */
export interface Read {
	token: Token;
	/** Undefined when it is in no list. */
	code: KnownCode | undefined;
	/** The number as it was read; for a name that is not in this edition undefined. */
	value: number | undefined;
	/** List that the words before it name. */
	list: string | undefined;
	/** Whether words before it say that a code follows. */
	labelled: boolean;
	/** Whether it is marked as hexadecimal. */
	hex: boolean;
	why: Why;
	weak: boolean;
}

/** Below this, nearly every number is in some list, so that being known proves nothing. */
const smallest = 0x100;

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
	before: Read | undefined,
	seen: Set<number>,
	eventList?: string,
): Read | Ignored['why'] {
	const label = codeLabel(scan, token, seen) ?? eventReason(eventList);
	if (label === 'foreign') return 'label';
	// Behind words that stand before decimal numbers, or words without a list, 523 is not 0x523.
	const digits = label && (label.decimal || label.list === undefined);
	const readings = digits ? token.readings.filter(({ form }) => form !== 'bare') : token.readings;
	const first = readings[0];
	if (!first) return 'too long';
	const hex = first.form === 'hex';
	const base = { token, list: label?.list, labelled: label !== undefined, hex, weak: false };

	const named = before?.token.codes?.find((code) => token.readings.some((one) => one.value === code.value));
	if (named && before) return { ...base, code: named, value: named.value, list: named.list, why: before.why };
	if (label?.list !== undefined) {
		const code = inList(scan.book, label.list, readings);
		const kind = label.words === '' ? 'eventText' : 'label';
		if (code) return { ...base, code, value: code.value, why: { kind, words: label.words } };
	}
	return label ? labelled(scan, base, { ...token, readings }, label) : unlabelled(scan, base, token);
}

interface CodeLabel {
	list: string | undefined;
	decimal: boolean;
	words: string;
}

/** The label of a code before a token; in XML the name of the element is one. */
function codeLabel(scan: Scan, token: Token, seen: Set<number>): CodeLabel | 'foreign' | undefined {
	const found = token.label;
	const meaning = found?.meanings.find(
		({ role, event }) => role === 'code' && (event === undefined || seen.has(event)),
	);
	if (!found || !meaning) return undefined;
	if (meaning.foreign) return 'foreign';
	return { list: meaning.list, decimal: meaning.decimal === true, words: wordsOf(scan.text, found) };
}

function eventReason(list: string | undefined): CodeLabel | undefined {
	return list === undefined ? undefined : { list, decimal: true, words: '' };
}

function wordsOf(text: string, { start, end }: FoundLabel): string {
	return text.slice(start, end).replace(/\s+/g, ' ');
}

function inList(book: Codebook, list: string, readings: Reading[]): KnownCode | undefined {
	for (const { value } of readings) {
		const code = codeIn(book, list, value);
		if (code) return code;
	}
	return undefined;
}

type Base = Omit<Read, 'code' | 'value' | 'why'>;

/** A number behind words that say that a code follows, and that the list they name does not have. */
function labelled(scan: Scan, base: Base, token: Token, label: CodeLabel): Read {
	const events = scan.book.index.reading.events?.list;
	for (const { value, form } of token.readings) {
		// The words name a list, so another list is believed only for a number that few lists have.
		if (label.list !== undefined && value < smallest) continue;
		const codes = codesOf(scan.book, value, form !== 'decimal');
		const code =
			byPadding(
				scan.book,
				token,
				codes.filter((one) => one.list !== events),
			) ?? unwrap(scan.book, value);
		if (!code) continue;
		const why: Why = { kind: whyOf(code, value, form) };
		return { ...base, code, value, why, weak: form !== 'hex' && value < smallest };
	}
	const value = token.readings[0]?.value ?? 0;
	// The general words for "error code" stand before the numbers of the whole system too.
	const list = value < 0x80000000 ? base.list : undefined;
	const weak = list === undefined && token.readings[0]?.form === 'decimal';
	return { ...base, list, code: undefined, value, why: { kind: 'unknown' }, weak };
}

/** A number without words that explain it: only its form and its size speak. */
function unlabelled(scan: Scan, base: Base, token: Token): Read | 'no label' {
	const [reading] = token.readings;
	if (!reading) return 'no label';
	const { value, form } = reading;
	if (form === 'decimal' && value < striking) return 'no label';
	if (form === 'bare' && token.readings.length > 1) return 'no label';
	if (form === 'signed' && signedOf(value) > -striking) return 'no label';
	const found = byPadding(scan.book, token, codesOf(scan.book, value, form === 'hex'));
	const code = found ?? unwrap(scan.book, value);
	if (code) return { ...base, code, value, why: { kind: whyOf(code, value, form) }, weak: value < smallest };
	if (form === 'decimal' || form === 'bare') return 'no label';
	// Where the content can say something of its shape, it is worth saying.
	const weak = shapeOf(scan.book, value).length === 0;
	return { ...base, code: undefined, value, why: { kind: 'unknown' }, weak };
}

function whyOf(code: KnownCode, value: number, form: Reading['form']): Why['kind'] {
	if (code.value !== value) return 'unwrap';
	if (form === 'decimal') return 'decimal';
	return form === 'bare' ? 'hex' : 'number';
}

/** A list that pads its numbers is preferred for a number padded in the same way. */
function byPadding(book: Codebook, token: Token, codes: KnownCode[]): KnownCode | undefined {
	const digits = token.end - token.start - 2;
	const padded = codes.find((code) => book.lists.get(code.list)?.digits === digits);
	return token.readings[0]?.form === 'hex' && padded ? padded : codes[0];
}
