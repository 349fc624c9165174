import { addLabel, emptyTrie } from '../codes/label-trie.ts';
import type { LabelMeaning, LabelTrie } from '../codes/label-trie.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { fold } from '../text/fold.ts';

/** Which events a log or source writes. */
export interface EventSource {
	/** Name of the log in the content. */
	log: string;
	ids: Set<number>;
}

/** The reading data of the content, prepared for look-ups. */
export interface MessageIndex {
	labels: LabelTrie;
	/** Words of all labels, folded: a number may end where one of them begins. */
	labelWords: Set<string>;
	/** Phrases allowed beside a code in a short query, folded, and the number of words in the longest. */
	queryPhrases: Set<string>;
	maxPhraseWords: number;
	/** Event sources by name, in lower case. */
	sources: Map<string, EventSource>;
	/** Event numbers that only count with one of their sources. */
	boundEvents: Set<number>;
	/** Fragments of known sentences, folded, by their first letters. */
	sentences: Map<string, { id: string; letters: string }[]>;
	/** Beginnings of symbolic names, with their lists. */
	nameStarts: { list: string; start: string }[];
}

/** Length of the prefix by which fragments are indexed; shorter fragments are ignored. */
export const sentenceKey = 4;

const indexes = new WeakMap<CodeIndex, MessageIndex>();

/**
 * The prepared reading data of an index, built once per index.
 * @param index from `buildCodeIndex`, or parsed from JSON
 */
export function messageIndex(index: CodeIndex): MessageIndex {
	const known = indexes.get(index);
	if (known) return known;
	const { events, sentences, lists } = index.reading;
	const phrases = queryPhrasesOf(index);
	const built: MessageIndex = {
		labels: labelsOf(index),
		labelWords: new Set(labelWordsOf(index)),
		queryPhrases: new Set(phrases.map(fold)),
		maxPhraseWords: Math.max(1, ...phrases.map((phrase) => phrase.split(/[^\p{L}\p{N}]+/u).length)),
		sources: new Map(),
		boundEvents: new Set(),
		sentences: Map.groupBy(
			sentences
				.flatMap(({ id, words }) => words.map((one) => ({ id, letters: fold(one) })))
				.filter(({ letters }) => letters.length >= sentenceKey),
			({ letters }) => letters.slice(0, sentenceKey),
		),
		nameStarts: Object.entries(lists).flatMap(([list, { prefixes }]) => prefixes.map((start) => ({ list, start }))),
	};
	for (const { log, names, ids } of events?.sources ?? []) {
		for (const name of names) built.sources.set(name.toLowerCase(), { log, ids: new Set(ids) });
		for (const id of ids) built.boundEvents.add(id);
	}
	indexes.set(index, built);
	return built;
}

function labelsOf(index: CodeIndex): LabelTrie {
	const { labels, events } = index.reading;
	const trie = emptyTrie();
	const add = (words: string[], meaning: LabelMeaning) => {
		for (const one of words) addLabel(trie, one, meaning);
	};
	const lists = new Set(index.lists.map((list) => list.id));
	for (const { words, list, ...rest } of labels)
		add(words, { ...rest, list: list && lists.has(list) ? list : undefined, role: 'code' });
	// The name of a list in the content is a label too, so authors need not repeat it.
	for (const { id, label } of index.lists)
		if (id !== events?.list) add([id, label], { list: id, notACode: false, role: 'code' });
	add(events?.labels ?? [], { notACode: false, role: 'event' });
	add(events?.columns ?? [], { notACode: false, role: 'column' });
	add(events?.sourceLabels ?? [], { notACode: false, role: 'source' });
	return trie;
}

function labelWordsOf(index: CodeIndex): string[] {
	const { labels, next, events } = index.reading;
	const phrases = labels.flatMap((label) => label.words);
	phrases.push(...next, ...(events?.labels ?? []), ...(events?.sourceLabels ?? []));
	for (const { id, label } of index.lists) phrases.push(id, label);
	const words = phrases.flatMap((phrase) => phrase.split(/[^\p{L}]+/u)).map(fold);
	return words.filter((word) => word.length > 2);
}

/** Fillers and labels, except those whose number is not a code. */
function queryPhrasesOf({ reading, lists }: CodeIndex): string[] {
	const { labels, fillers, events } = reading;
	return [
		...fillers,
		...labels.filter(({ notACode, event }) => !notACode && event === undefined).flatMap(({ words }) => words),
		...lists.flatMap(({ id, label }) => [id, label]),
		...(events?.labels ?? []),
	];
}
