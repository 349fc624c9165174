import type { Codebook, KnownCode } from './codebook.ts';
import { fold } from './fold.ts';
import { plain } from './plain.ts';
import { readSpelling } from './spelling.ts';
import type { Reading } from './spelling.ts';

/** A number or a name of a query, with the list that the words before it name. */
export interface Term {
	written: string;
	readings: Reading[];
	/** Codes of a symbolic name; undefined for a number. */
	codes?: KnownCode[];
	list: string | undefined;
}

/** Words of a query that change nothing, and those that name a list. */
interface Vocabulary {
	fillers: Set<string>;
	lists: Map<string, string>;
	/** Words before numbers that are always decimal. */
	decimal: Set<string>;
	foreign: Set<string>;
	longest: number;
}

const vocabularies = new WeakMap<Codebook, Vocabulary>();

/**
 * The numbers and names of a short query.
 * @param book look-ups
 * @param query as typed
 * @returns undefined when it holds any word that is no label: then it is not a query for codes
 */
export function termsOf(book: Codebook, query: string): Term[] | undefined {
	const words = vocabulary(book);
	const terms: Term[] = [];
	let pending: string[] = [];
	for (const atom of atomsOf(book, plain(query).text)) {
		const term = termOf(book, atom);
		if (!term) {
			pending.push(fold(atom));
			continue;
		}
		const label = labelOf(words, pending);
		if (!label) return undefined;
		const readings = term.readings.filter((one) => !label.decimal || one.form !== 'bare');
		terms.push({ ...term, readings, list: label.list });
		pending = [];
	}
	return labelOf(words, pending) ? terms : undefined;
}

/** Words, numbers and names; signs between them fall away, but a hyphen before a number may be a minus. */
function* atomsOf(book: Codebook, text: string): Generator<string> {
	const pattern = /(?<![\p{L}\p{N}_)-])-\d+(?![\p{L}\p{N}_])|[\p{L}\p{N}_&.'×]+/gu;
	for (const [match] of text.replace(/\b(0x) (?=[0-9a-f])/gi, '$1').matchAll(pattern)) {
		const atom = match.replace(/[.']+$/, '');
		if (book.byName.has(atom.toLowerCase()) || !/^(?:0x)?[0-9a-f]+_/i.test(atom)) yield atom;
		else yield* atom.split('_').filter(Boolean);
	}
}

function termOf(book: Codebook, atom: string): Omit<Term, 'list'> | undefined {
	const codes = book.byName.get(atom.toLowerCase());
	if (codes) return { written: atom, readings: [], codes };
	const starts = Object.values(book.index.reading.lists).flatMap((list) => list.prefixes);
	if (starts.some((start) => atom.startsWith(start) && atom.length > start.length))
		return { written: atom, readings: [], codes: [] };
	const readings = readSpelling(atom).filter((reading) => isNumber(book, atom, reading));
	return readings.length > 0 ? { written: atom, readings } : undefined;
}

/** "c08" may be a word or a name; without a mark it is a number only when a list has it or at full length. */
function isNumber(book: Codebook, atom: string, { value, form }: Reading): boolean {
	return form !== 'bare' || /^\d+$/.test(atom) || atom.length === 8 || book.byValue.has(value);
}

/** What the words of a query say of the number behind them. */
interface QueryLabel {
	list: string | undefined;
	decimal: boolean;
}

/** @returns undefined when one of the words is no label */
function labelOf(vocabulary: Vocabulary, words: string[]): QueryLabel | undefined {
	const { fillers, lists, decimal, foreign, longest } = vocabulary;
	const label: QueryLabel = { list: undefined, decimal: false };
	for (let index = 0; index < words.length;) {
		let taken = 0;
		for (let count = Math.min(longest, words.length - index); count > 0 && taken === 0; count--) {
			const phrase = words.slice(index, index + count).join('');
			if (foreign.has(phrase)) return undefined;
			label.list = lists.get(phrase) ?? label.list;
			label.decimal ||= decimal.has(phrase);
			if (lists.has(phrase) || fillers.has(phrase)) taken = count;
		}
		if (taken === 0) return undefined;
		index += taken;
	}
	return label;
}

function vocabulary(book: Codebook): Vocabulary {
	const known = vocabularies.get(book);
	if (known) return known;
	const { labels, fillers, events } = book.index.reading;
	const made: Vocabulary = {
		fillers: new Set(),
		lists: new Map(),
		decimal: new Set(),
		foreign: new Set(),
		longest: 1,
	};
	const add = (phrases: string[], to: (phrase: string) => void) => {
		for (const phrase of phrases) {
			made.longest = Math.max(made.longest, phrase.split(/[^\p{L}\p{N}]+/u).length);
			to(fold(phrase));
		}
	};
	add(fillers, (phrase) => made.fillers.add(phrase));
	for (const { words, list, foreign, event, decimal } of labels) {
		if (event !== undefined) continue;
		add(words, (phrase) => {
			if (decimal) made.decimal.add(phrase);
			if (foreign) made.foreign.add(phrase);
			else if (list !== undefined && book.lists.has(list)) made.lists.set(phrase, list);
			else made.fillers.add(phrase);
		});
	}
	for (const { id, label } of book.index.lists) add([id, label], (phrase) => made.lists.set(phrase, id));
	if (events) add(events.labels, (phrase) => made.lists.set(phrase, events.list));
	vocabularies.set(book, made);
	return made;
}
