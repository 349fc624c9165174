import type { CodeList } from '../schemas/code-list.ts';
import type { Recognition } from '../schemas/recognition.ts';
import type { Words } from '../schemas/words.ts';
import type { Sentence } from '../schemas/signals.ts';
import type { PairEntry } from '../schemas/pair.ts';
import { codeId, pairId } from './identity.ts';

/** One code: number (unsigned), two to four words, symbolic names. A tuple, to keep the download small. */
export type IndexedCode = [value: number, short: string, ...names: string[]];

/** One list of codes. */
export interface IndexedList {
	id: string;
	label: string;
	/** Where a person sees a number of this list; one sentence. */
	seen: string;
	/** Present on the list that owns the short addresses. */
	primary?: true;
	/** Digits to pad to; left out when 1. */
	digits?: number;
	/** Present when its numbers are written in decimal and never with 0x. */
	decimal?: true;
	codes: IndexedCode[];
}

/** A recorded pair: number of the first list, number of the second, what it means. */
export type IndexedPair = [first: number, second: number, summary: string];

/** A known sentence as sent to the browser: its fragments in all languages together. */
export interface IndexedSentence {
	id: string;
	title: string;
	words: string[];
	codes: string[];
	causes: string[];
	/** Present on a sentence that many codes share. */
	general?: true;
	tells: Record<string, string>;
}

/** What the message reader must know about the subject. */
export interface Reading extends Pick<Recognition, 'lists' | 'labels' | 'next' | 'fillers' | 'unwraps' | 'shapes'> {
	why: Words['why'];
	events?: Recognition['events'];
	sentences: IndexedSentence[];
}

/** Everything that the message reader knows; plain JSON, loaded when the box is focused. */
export interface CodeIndex {
	/** In the order in which answers are given: the primary list first. */
	lists: IndexedList[];
	/** Ids of the two lists whose numbers a dialog shows together; empty when there are none. */
	pairLists: [] | [first: string, second: string];
	pairs: IndexedPair[];
	reading: Reading;
	/** Causes of a code or a pair by its id, likeliest first; left out when there are none. */
	causes: Record<string, string[]>;
	/** Version of the diagnosis that a sentence may start; without one, none is offered. */
	version?: number;
}

/** The part of `content/site.yaml` that is used here. */
export interface PairedLists {
	pairs?: { first: string; second: string } | null | undefined;
}

/**
 * Builds the compact index for the browser.
 * @param lists the lists of codes, by id
 * @param pairs the recorded pairs
 * @param site which two lists make a pair
 * @param recognition what the message reader must know
 * @param why texts that explain why something was read as it was
 * @param tree the diagnosis that known sentences start
 * @throws when a list of the pair does not exist. Any other missing list only means that less is recognised
 */
export function buildCodeIndex(
	lists: Record<string, CodeList>,
	pairs: PairEntry[],
	site: PairedLists,
	recognition: Recognition,
	why: Words['why'],
	tree?: { version: number },
): CodeIndex {
	const inOrder = Object.entries(lists).sort(
		([, one], [, other]) => Number(other.primary) - Number(one.primary) || one.order - other.order,
	);
	const paired = site.pairs ? ([site.pairs.first, site.pairs.second] as [string, string]) : [];
	for (const id of paired)
		if (!lists[id]) throw new Error(`There is no list "${id}". Add codes/${id}.yaml to the content.`);
	return {
		lists: inOrder.map(([id, list]) => indexedList(id, list)),
		pairLists: paired as CodeIndex['pairLists'],
		pairs: pairs.map((pair) => [pair.first >>> 0, pair.second >>> 0, pair.summary]),
		reading: readingOf(recognition, why),
		causes: causesOf(lists, pairs),
		...(tree && { version: tree.version }),
	};
}

function readingOf(
	{ lists, labels, next, fillers, events, sentences, unwraps, shapes }: Recognition,
	why: Words['why'],
): Reading {
	return {
		...{ lists, labels, next, fillers, unwraps, shapes, why },
		...(events && { events }),
		sentences: sentences.map(indexedSentence),
	};
}

/** The form of a sentence that is sent to the browser. */
export function indexedSentence({ id, title, words, codes, causes, general, tells }: Sentence): IndexedSentence {
	const all = Object.values(words).flat();
	return { id, title, words: all, codes, causes, ...(general && { general }), tells };
}

function causesOf(lists: Record<string, CodeList>, pairs: readonly PairEntry[]): Record<string, string[]> {
	const ofCodes = Object.entries(lists).flatMap(([id, { codes, primary }]) =>
		codes.map(({ value, causes }) => [codeId(id, value, primary), causes] as const),
	);
	const ofPairs = pairs.map(
		({ first, second, causes }) => [pairId(first, second), causes.map(({ cause }) => cause)] as const,
	);
	return Object.fromEntries(
		[...ofCodes, ...ofPairs].filter(([, causes]) => causes.length > 0).map(([id, causes]) => [id, [...causes]]),
	);
}

function indexedList(id: string, list: CodeList): IndexedList {
	return {
		id,
		label: list.label,
		seen: seenLine(list.seen),
		...(list.primary ? { primary: true as const } : {}),
		...(list.digits > 1 ? { digits: list.digits } : {}),
		...(list.written === 'decimal' ? { decimal: true as const } : {}),
		codes: list.codes.map((code) => [
			code.value >>> 0,
			code.short,
			...(code.name === undefined ? [] : [code.name]),
			...code.also,
		]),
	};
}

/**
 * Where a person sees the numbers of a list, in one line: the first sentence, without Markdown and citations.
 * @param markdown the description in the list
 * @returns at most one sentence, for places without room for more
 */
export function seenLine(markdown: string): string {
	const plain = markdown
		.replace(/\s*\[@[^\]]*\]/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[`*]/g, '')
		.trim();
	const [first = ''] = plain.split(/\n/);
	return /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(first)?.[0] ?? first;
}
