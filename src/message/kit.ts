import { addLabel, emptyTrie } from '../codes/label-trie.ts';
import type { LabelMeaning, LabelTrie } from '../codes/label-trie.ts';
import { codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { fold } from '../codes/fold.ts';

/** Which events a log or source writes. */
export interface EventSource {
	/** What the content calls the log. */
	log: string;
	ids: Set<number>;
}

/** The reading data of the content, made ready for use. */
export interface Kit {
	labels: LabelTrie;
	/** Single words of all labels, folded: a number may end where one of them begins. */
	labelWords: Set<string>;
	/** Sources by their names in lower case. */
	sources: Map<string, EventSource>;
	/** Event numbers that belong to certain sources only. */
	bound: Set<number>;
	/** Fragments of known sentences, folded. */
	sentences: { id: string; letters: string }[];
	suffixes: Set<string>;
	prefixes: string[];
	/** Beginnings of symbolic names, with their lists. */
	nameStarts: { list: string; start: string }[];
	/** First letters of those beginnings, to pass over other words at once. */
	nameFirst: Set<number>;
	/** Lengths of the shortest and longest names. */
	names: [shortest: number, longest: number];
	/** The same for sources of events. */
	sourceNames: [shortest: number, longest: number];
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
		labelWords: wordsOf(index),
		sources: new Map(),
		bound: new Set(),
		sentences: sentences.flatMap(({ id, words }) => words.map((one) => ({ id, letters: fold(one) }))),
		suffixes: new Set(names.suffixes.map((suffix) => suffix.toLowerCase())),
		prefixes: names.prefixes,
		nameStarts: Object.entries(index.reading.lists).flatMap(([list, { prefixes }]) =>
			prefixes.map((start) => ({ list, start })),
		),
		nameFirst: new Set(),
		names: lengthsOf(codebook(index).byName.keys()),
		sourceNames: [0, 0],
	};
	for (const { start } of made.nameStarts) made.nameFirst.add(start.charCodeAt(0));
	for (const { log, names: sourceNames, ids } of events?.sources ?? []) {
		for (const name of sourceNames) made.sources.set(name.toLowerCase(), { log, ids: new Set(ids) });
		for (const id of ids) made.bound.add(id);
	}
	made.sourceNames = lengthsOf(made.sources.keys());
	kits.set(index, made);
	return made;
}

function lengthsOf(names: Iterable<string>): [number, number] {
	const lengths = Array.from(names, (name) => name.length);
	return [Math.min(...lengths, Infinity), Math.max(...lengths, 0)];
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

function wordsOf(index: CodeIndex): Set<string> {
	const { labels, next, events, private: names } = index.reading;
	const phrases = labels.flatMap((label) => label.words);
	phrases.push(...next, ...(events?.labels ?? []), ...(events?.sourceLabels ?? []), ...names.labels);
	for (const { id, label } of index.lists) phrases.push(id, label);
	const words = phrases.flatMap((phrase) => phrase.split(/[^\p{L}]+/u)).map(fold);
	return new Set(words.filter((word) => word.length > 2));
}
