import type { CodeIndex, IndexedCode, IndexedList } from './code-index.ts';
import { codeId, pairId } from './identity.ts';
import { hexOf } from './spelling.ts';

/** One code with everything that an answer shows about it. */
export interface CodebookEntry {
	id: string;
	list: string;
	/** What the list is called. */
	listLabel: string;
	/** Whether its list writes decimal numbers only. */
	decimal: boolean;
	/** Digits to which its list pads; 0 when it does not. */
	digits: number;
	/** Unsigned. */
	value: number;
	/** As its list writes it: `0x523`, `0x00000007`, `1026`. */
	written: string;
	hex: string;
	short: string;
	names: string[];
}

/** Look-up tables over the index. */
export interface Codebook {
	index: CodeIndex;
	lists: Map<string, IndexedList>;
	/** Codes by number, in the order of the lists. */
	byValue: Map<number, CodebookEntry[]>;
	/** Codes by symbolic name in lower case. */
	byName: Map<string, CodebookEntry[]>;
	byId: Map<string, CodebookEntry>;
	/** What recorded pairs mean, by id. */
	pairs: Map<string, string>;
}

const books = new WeakMap<CodeIndex, Codebook>();

/**
 * The look-up tables of an index, built once per index.
 * @param index as `buildCodeIndex` returns it or as it came from JSON
 */
export function codebook(index: CodeIndex): Codebook {
	const known = books.get(index);
	if (known) return known;
	const book: Codebook = {
		index,
		lists: new Map(index.lists.map((list) => [list.id, list])),
		byValue: new Map(),
		byName: new Map(),
		byId: new Map(),
		pairs: new Map(index.pairs.map(([first, second, says]) => [pairId(first, second), says])),
	};
	for (const list of index.lists) for (const code of list.codes) addEntry(book, entryOf(list, code));
	books.set(index, book);
	return book;
}

function entryOf(list: IndexedList, [value, short, ...names]: IndexedCode): CodebookEntry {
	const hex = hexOf(value, list.digits);
	return {
		id: codeId(list.id, value, list.primary === true),
		list: list.id,
		listLabel: list.label,
		decimal: list.decimal === true,
		digits: list.digits ?? 0,
		value,
		written: list.decimal ? String(value) : hex,
		hex,
		short,
		names,
	};
}

function addEntry(book: Codebook, code: CodebookEntry): void {
	book.byId.set(code.id, code);
	append(book.byValue, code.value, code);
	for (const name of code.names) append(book.byName, name.toLowerCase(), code);
}

function append<Key>(map: Map<Key, CodebookEntry[]>, key: Key, code: CodebookEntry): void {
	const codes = map.get(key);
	if (!codes) map.set(key, [code]);
	else if (!codes.includes(code)) codes.push(code);
}

/**
 * The codes that a number may be.
 * @param book look-ups
 * @param value unsigned number
 * @param asHex whether it was written in hexadecimal; then decimal lists are excluded
 * @returns in the order of the lists; empty when no list has it
 */
export function codesOf(book: Codebook, value: number, asHex: boolean): CodebookEntry[] {
	const codes = book.byValue.get(value) ?? [];
	return codes.filter((code) => !asHex || !code.decimal);
}

/**
 * One code of one list.
 * @returns undefined when the list does not have the number or does not exist
 */
export function codeIn(book: Codebook, list: string | undefined, value: number): CodebookEntry | undefined {
	const codes = book.byValue.get(value);
	// A plain loop: this runs for every number of a long text.
	if (codes) for (const code of codes) if (code.list === list) return code;
	return undefined;
}

/**
 * The code that a larger number carries in its last 16 bits.
 * @param value unsigned number
 * @returns undefined when nothing is wrapped, or when its list is not in this edition
 */
export function unwrap(book: Codebook, value: number): CodebookEntry | undefined {
	const high = value >>> 16;
	if (high === 0) return undefined;
	for (const rule of book.index.reading.unwraps) {
		const code = rule.high === high ? codeIn(book, rule.list, value & 0xffff) : undefined;
		if (code) return code;
	}
	return undefined;
}
