import { addLabel, emptyTrie } from '../codes/label-trie.ts';
import type { LabelMeaning, LabelTrie } from '../codes/label-trie.ts';
import { codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { fold } from '../codes/fold.ts';
import { wordTrie } from './word-trie.ts';
import type { WordTrie } from './word-trie.ts';

/** Which events a log or source writes. */
export interface EventSource {
	/** What the content calls the log. */
	log: string;
	ids: Set<number>;
}

/** The reading data of the content, made ready for use. */
export interface Kit {
	labels: LabelTrie;
	/** Single words of all labels: a number may end where one of them begins. */
	labelWords: WordTrie;
	/** Sources by their names in lower case. */
	sources: Map<string, EventSource>;
	/** Event numbers that belong to certain sources only. */
	bound: Set<number>;
	/** Fragments of known sentences, folded. */
	sentences: { id: string; letters: string }[];
	suffixes: Set<string>;
	/** The same as `names`, for the last parts of names of computers. */
	suffixGate: Gate;
	prefixes: string[];
	/** The same for their beginnings. */
	prefixGate: Gate;
	/** Beginnings of symbolic names, with their lists. */
	nameStarts: { list: string; start: string }[];
	/** What shows at once that a word is no name: its first letter and its length. */
	names: Gate;
	/** The same for sources of events. */
	sourceNames: Gate;
}

/** By first letter and length most words are ruled out before they are looked up. */
export interface Gate {
	/** By code of an ASCII letter, in both cases. */
	first: Uint8Array;
	shortest: number;
	longest: number;
}

const kits = new WeakMap<CodeIndex, Kit>();

/**
 * The prepared reading data of an index; made once for each index.
 * @param index as built or as it came from JSON
 */
export function kit(index: CodeIndex): Kit {
	const known = kits.get(index);
	if (known) return known;
	const { events, sentences, private: names } = index.reading;
	const made: Kit = {
		labels: labelsOf(index),
		labelWords: wordTrie(wordsOf(index)),
		sources: new Map(),
		bound: new Set(),
		sentences: sentences.flatMap(({ id, words }) => words.map((one) => ({ id, letters: fold(one) }))),
		suffixes: new Set(names.suffixes.map((suffix) => suffix.toLowerCase())),
		suffixGate: gateOf(names.suffixes),
		prefixes: names.prefixes,
		prefixGate: gateOf(names.prefixes),
		nameStarts: Object.entries(index.reading.lists).flatMap(([list, { prefixes }]) =>
			prefixes.map((start) => ({ list, start })),
		),
		names: gateOf(codebook(index).byName.keys()),
		sourceNames: gateOf([]),
	};
	for (const { start } of made.nameStarts) open(made.names, start);
	for (const { log, names: sourceNames, ids } of events?.sources ?? []) {
		for (const name of sourceNames) made.sources.set(name.toLowerCase(), { log, ids: new Set(ids) });
		for (const id of ids) made.bound.add(id);
	}
	made.sourceNames = gateOf(made.sources.keys());
	kits.set(index, made);
	return made;
}

function gateOf(names: Iterable<string>): Gate {
	const gate: Gate = { first: new Uint8Array(128), shortest: Infinity, longest: 0 };
	for (const name of names) {
		open(gate, name);
		gate.shortest = Math.min(gate.shortest, name.length);
		gate.longest = Math.max(gate.longest, name.length);
	}
	return gate;
}

/** Whether a word with this first sign and length may be one of the names; cheap, because most words are none. */
export function passes({ first, shortest, longest }: Gate, code: number, length: number): boolean {
	return length >= shortest && length <= longest && first[code] === 1;
}

function open({ first }: Gate, name: string): void {
	for (const sign of [name.charAt(0).toLowerCase(), name.charAt(0).toUpperCase()]) first[sign.charCodeAt(0)] = 1;
}

function labelsOf(index: CodeIndex): LabelTrie {
	const { labels, events, private: names } = index.reading;
	const trie = emptyTrie();
	const add = (words: string[], meaning: LabelMeaning) => {
		for (const one of words) addLabel(trie, one, meaning);
	};
	const lists = new Set(index.lists.map((list) => list.id));
	for (const { words, list, ...rest } of labels)
		add(words, { ...rest, list: list && lists.has(list) ? list : undefined, role: 'code' });
	// What the content itself calls its lists is a label too, without being written twice.
	for (const { id, label } of index.lists)
		if (id !== events?.list) add([id, label], { list: id, foreign: false, role: 'code' });
	add(events?.labels ?? [], { foreign: false, role: 'event' });
	add(events?.columns ?? [], { foreign: false, role: 'column' });
	add(events?.sourceLabels ?? [], { foreign: false, role: 'source' });
	add(names.labels, { foreign: false, role: 'private' });
	return trie;
}

function wordsOf(index: CodeIndex): string[] {
	const { labels, next, events, private: names } = index.reading;
	const phrases = labels.flatMap((label) => label.words);
	phrases.push(...next, ...(events?.labels ?? []), ...(events?.sourceLabels ?? []), ...names.labels);
	for (const { id, label } of index.lists) phrases.push(id, label);
	const words = phrases.flatMap((phrase) => phrase.split(/[^\p{L}]+/u)).map(fold);
	return words.filter((word) => word.length > 2);
}
