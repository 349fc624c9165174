import type { Tree } from '../diagnosis/tree.ts';
import type { CodeList } from '../schemas/code-list.ts';
import type { Messages } from '../schemas/messages.ts';
import type { Pair } from '../schemas/pair.ts';
import { seenLine } from './seen-line.ts';

/** One code: number (unsigned), two to four words, symbolic names. Short, because it travels. */
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

/** All that the finder and the reader of messages know; plain JSON, loaded when the box is focused. */
export interface CodeIndex {
	/** In the order in which answers are given: the primary list first. */
	lists: IndexedList[];
	/** Ids of the two lists whose numbers a dialog shows together; empty when there are none. */
	pairLists: [] | [first: string, second: string];
	pairs: IndexedPair[];
	reading: Messages;
	/** Version of the diagnosis that a sentence may start; without one, none is offered. */
	version?: number;
}

/** The part of `content/site.yaml` that counts here. */
export interface PairedLists {
	pairs?: { first: string; second: string } | null | undefined;
}

/**
 * Gathers the knowledge of the content into the compact form for the browser.
 * @param lists the lists of codes, by id
 * @param pairs the recorded pairs
 * @param site which two lists make a pair
 * @param messages what the reader must know
 * @param tree the diagnosis that known sentences start
 * @throws when a list of the pair does not exist. Other missing lists only mean that less is recognised
 */
export function buildCodeIndex(
	lists: Record<string, CodeList>,
	pairs: Pair[],
	site: PairedLists,
	messages: Messages,
	tree?: Pick<Tree, 'version'>,
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
		reading: messages,
		...(tree && { version: tree.version }),
	};
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
