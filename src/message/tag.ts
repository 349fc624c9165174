import type { FoundLabel } from '../codes/label-trie.ts';
import type { Scan } from './scan.ts';

/** Elements of logs have few attributes; looking further back would make long texts slow. */
const longestTag = 200;

/** Marks of emphasis between a label and its number; more of them, and it is another text. */
const mostTags = 3;

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
	for (let tags = 0; tags < mostTags && text.charCodeAt(end - 1) === 0x3e; tags++) {
		if (open < 0 || end - open > longestTag) return undefined;
		const name = /^<[A-Za-z]{1,40}/.exec(text.slice(open, open + 41))?.[0] ?? '';
		const found = scan.labelBefore(end) ?? scan.labelBefore(open + name.length);
		if (found) return found;
		end = open;
		const from = Math.max(0, end - longestTag);
		const before = text.charCodeAt(end - 1) === 0x3e ? text.slice(from, end).lastIndexOf('<') : -1;
		open = before < 0 ? -1 : from + before;
	}
	return end < position ? scan.labelBefore(end) : undefined;
}
