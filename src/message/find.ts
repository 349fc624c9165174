import type { Answer } from '../codes/answer.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { answersOf, dedupe } from './answers.ts';
import type { FormerEntries } from '../links/former-entries.ts';
import { decodeEscapes } from '../text/decode-escapes.ts';
import { readOwnLinks } from './own-links.ts';
import type { TitledPage } from './own-links.ts';
import { readMessage } from './read-message.ts';
import type { Recognition } from './recognition.ts';
import { resolveQuery } from './resolve-query.ts';

/** What the box shows. */
export interface Found {
	/**
	 * - `exact`: at least one answer is in this edition, with evidence in the text
	 * - `guess`: a small number that some list has, without evidence that it is from there
	 * - `unknown`: something well formed that this edition does not have
	 * - `none`: no code; the words can still be searched
	 */
	verdict: 'exact' | 'guess' | 'unknown' | 'none';
	/** Best first. */
	answers: Answer[];
	/** Present when the text was read as a message: what was recognised, and why. */
	recognition?: Recognition;
	/** If links were removed from the text: the words beside them, which can still be searched. */
	rest?: string;
}

/** A text that is longer or has several lines is a message, not a query. */
export const maxQuery = 120;

/**
 * The entry point for the box: links to our own pages are followed, a short query is resolved, anything else is read as a
 * message.
 * @param text what the person typed or pasted
 * @param index the known codes
 * @param pages the pages other than codes; without them, only links to codes are recognised
 * @param former today's addresses of pages that have moved
 * @returns ordered answers; never throws
 */
export function find(
	text: string,
	index: CodeIndex,
	pages: readonly TitledPage[] = [],
	former: FormerEntries = {},
): Found {
	const linked = readOwnLinks(text, index, pages, former);
	if (!linked) return findCodes(text, index);
	const { answers: links, rest } = linked;
	if (links.length > 0 && !/[\p{L}\p{N}]/u.test(rest)) return { verdict: 'exact', answers: links, rest };
	const found = findCodes(linked.text, index);
	if (links.length === 0) return { ...found, rest };
	return { ...found, verdict: 'exact', answers: merge(links, addsToLinks(found) ? found.answers : []), rest };
}

/** A linked pair is more specific than a single code; any other page comes after the codes in the text. */
function merge(links: Answer[], codes: Answer[]): Answer[] {
	const pairs = links.filter(({ kind }) => kind === 'pair');
	const known = codes.filter(({ kind }) => kind !== 'unknown');
	const answers = [...pairs, ...known, ...links, ...codes.filter(({ kind }) => kind === 'unknown')];
	return dedupe(answers, pairs);
}

/** Beside a link, a small number that nothing explains is ignored. */
function addsToLinks({ recognition }: Found): boolean {
	return !recognition || isExplained(recognition);
}

function isExplained({ codes, pairs, events, names, sentences }: Recognition): boolean {
	return (
		codes.some(({ unexplained }) => !unexplained) || [pairs, events, names, sentences].some((list) => list.length > 0)
	);
}

/** A short query is resolved, anything else is read as a message. */
function findCodes(text: string, index: CodeIndex): Found {
	const query = (decodeEscapes(text)?.text ?? text).trim();
	const isQuery = query.length <= maxQuery && !query.includes('\n');
	if (isQuery) {
		const resolved = resolveQuery(query, index);
		if (resolved.verdict !== 'none') return resolved;
	}
	const recognition = readMessage(text, index);
	const answers = answersOf(recognition, index, isQuery);
	const known = answers.some((answer) => answer.kind !== 'unknown');
	const verdict = answers.length === 0 ? 'none' : known ? (isExplained(recognition) ? 'exact' : 'guess') : 'unknown';
	return { verdict, answers, recognition };
}
