import type { FoundLabel } from '../codes/label-trie.ts';
import type { Scan } from './scan.ts';

/** Elements of logs have few attributes; looking further back would make long texts slow. */
const longestTag = 200;

/** No element has a longer name. */
const longestName = 40;

/** Marks of emphasis between a label and its number; more of them, and it is another text. */
const mostTags = 3;

const opening = 0x3c;
const closing = 0x3e;

/**
 * The label before an element of XML or HTML: its name, as in `<EventID Qualifiers="0">1026`, the
 * name in its attribute, as in `<Data Name="Value">`, or the words before it, as in `code: <b>7`.
 * @param position where the content begins
 * @returns undefined when no element begins right before, or when there is no label
 */
export function tagBefore(scan: Scan, position: number): FoundLabel | undefined {
	const { text } = scan;
	let end = position;
	let open = scan.tag;
	for (let tags = 0; tags < mostTags && text.charCodeAt(end - 1) === closing; tags++) {
		if (open < 0 || end - open > longestTag) return undefined;
		const found = scan.labelBefore(end) ?? scan.labelBefore(nameEnd(text, open));
		if (found) return found;
		end = open;
		open = text.charCodeAt(end - 1) === closing ? openingBefore(text, end) : -1;
	}
	return end < position ? scan.labelBefore(end) : undefined;
}

/** Where the name of an element ends; where the element begins, when it has none. */
function nameEnd(text: string, open: number): number {
	let end = open + 1;
	while (end <= open + longestName && isAsciiLetter(text.charCodeAt(end))) end++;
	return end > open + 1 ? end : open;
}

function openingBefore(text: string, end: number): number {
	for (let index = end - 1; index >= 0 && index >= end - longestTag; index--)
		if (text.charCodeAt(index) === opening) return index;
	return -1;
}

function isAsciiLetter(code: number): boolean {
	return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
