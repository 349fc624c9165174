import type { CodeIndex } from './code-index.ts';
import { codebook, codesOf, unwrap, type Codebook, type CodebookEntry } from './codebook.ts';
import { pairId } from './identity.ts';
import { hexOf, signedOf } from './spelling.ts';

/**
 * What a code in a program's own spelling means.
 * - `to`: id of the one code or pair that it means
 * - `choice`: ids of the codes that it may mean, where it is ambiguous
 */
export type PrintedCode = { to: string; choice?: never } | { choice: string[]; to?: never };

/** Below this, nearly every number is in some list, so a number alone identifies nothing. */
const minUnambiguous = 0x100;

const known = new WeakMap<CodeIndex, Map<string, PrintedCode>>();

/**
 * Every spelling in which a program may print a code, as the last part of an address: decimal and hexadecimal numbers,
 * symbolic names, numbers with the name of their list, pairs. A spelling is taken literally: digits alone are decimal,
 * and no number is taken for another.
 *
 * @param index the known codes
 * @returns codes and pairs by spelling, normalized by `printedKey`; ids are included
 */
export function printedCodes(index: CodeIndex): Map<string, PrintedCode> {
	const codes = known.get(index) ?? collectSpellings(codebook(index));
	known.set(index, codes);
	return codes;
}

/**
 * @param spelled the last part of an address
 * @returns its look-up key: lower case, without leading zeros
 */
export const printedKey = (spelled: string): string =>
	spelled.toLowerCase().replace(/(^|-)(0x)?0+(?=[0-9a-f]+(?:-|$))/g, '$1$2');

/**
 * @param spelled the last part of an address, in any case, with any leading zeros
 * @returns the last part of the page's address: an id, or the key of a page that lists what it may mean; undefined for
 * what this edition does not have
 */
export function addressOfPrinted(spelled: string, index: CodeIndex): string | undefined {
	const key = printedKey(spelled);
	const found = printedCodes(index).get(key);
	return found && (found.to ?? key);
}

/**
 * The same spellings as folders, for hosts that only serve files: each as its key, names in their own case, and padded
 * numbers as their list prints them. No two differ in case alone, which some file systems do not allow.
 *
 * @returns folder and key of each spelling that is not the address of a page itself
 */
export function printedFolders(index: CodeIndex): Map<string, string> {
	const book = codebook(index);
	const names = new Map([...book.byName].flatMap(([key, [code]]) => [[key, nameOf(code, key)] as const]));
	const folders = new Map<string, string>();
	for (const [key, { to }] of printedCodes(index)) if (to !== key) folders.set(names.get(key) ?? key, key);
	for (const { written, decimal, value } of book.byId.values())
		if (!decimal && /^0x0./.test(written)) folders.set(written, printedKey(hexOf(value)));
	return folders;
}

const nameOf = (code: CodebookEntry | undefined, key: string) =>
	code?.names.find((name) => name.toLowerCase() === key) ?? key;

function collectSpellings(book: Codebook): Map<string, PrintedCode> {
	const printed = new Map<string, PrintedCode>();
	const add = (spelled: string, codes: readonly CodebookEntry[]) => {
		const key = printedKey(spelled);
		if (!printed.has(key)) printed.set(key, meant(book, codes));
	};
	for (const id of [...book.byId.keys(), ...book.pairs.keys()]) printed.set(id, { to: id });
	for (const value of numbersIn(book)) {
		const wrapped = unwrap(book, value);
		const hex = codesOf(book, value, true);
		// A decimal list is only offered as a choice: its numbers are not printed in hexadecimal.
		if (hex.length > 0 || wrapped) add(hexOf(value), [...hex, ...(wrapped ? [wrapped] : [])]);
		// The address of a code of the first list is that code, even if its list is decimal.
		else if (!printed.has(printedKey(hexOf(value))))
			printed.set(printedKey(hexOf(value)), { choice: codesOf(book, value, false).map(({ id }) => id) });
		printed.set(String(value), decimalMeant(book, value, wrapped));
		if (signedOf(value) < 0) printed.set(String(signedOf(value)), decimalMeant(book, value, wrapped));
	}
	for (const [name, codes] of book.byName) if (canBeAddress(name)) add(name, codes);
	for (const { id, list, value } of book.byId.values())
		for (const spelled of [String(value), hexOf(value)]) printed.set(printedKey(`${list}-${spelled}`), { to: id });
	for (const [first, second] of book.index.pairs)
		for (const spelled of [`${first}-${second}`, `${hexOf(first)}-${second}`, `${first}-${hexOf(second)}`])
			printed.set(printedKey(spelled), { to: pairId(first, second) });
	return printed;
}

/** The numbers of all lists, and the numbers that wrap one of them in their last 16 bits. */
function numbersIn(book: Codebook): Set<number> {
	const wrapped = book.index.reading.unwraps.flatMap(({ high, list }) =>
		(book.lists.get(list)?.codes ?? [])
			.filter(([value]) => value <= 0xffff)
			.map(([value]) => ((high << 16) | value) >>> 0),
	);
	return new Set([...book.byValue.keys(), ...wrapped]);
}

/** The one code; of several, the one of the primary list, since its page names the others. */
function meant(book: Codebook, codes: readonly CodebookEntry[]): PrintedCode {
	const ids = [...new Set(codes.map(({ id }) => id))];
	const primary = codes.find(({ list }) => book.lists.get(list)?.primary);
	const [only = ''] = ids;
	if (primary) return { to: primary.id };
	return ids.length === 1 ? { to: only } : { choice: ids };
}

/** Digits alone: the primary list, unless the number is small or a decimal list has it too. */
function decimalMeant(book: Codebook, value: number, wrapped: CodebookEntry | undefined): PrintedCode {
	const codes = [...codesOf(book, value, false), ...(wrapped ? [wrapped] : [])];
	const ids = [...new Set(codes.map(({ id }) => id))];
	const [only = ''] = ids;
	if (ids.length === 1) return { to: only };
	const isOpen = value < minUnambiguous || codes.some(({ decimal }) => decimal);
	return isOpen ? { choice: ids } : meant(book, codes);
}

/** Whether a name can be a folder on every system, without escapes. */
const canBeAddress = (name: string) => /^\w{2,120}$/.test(name);
