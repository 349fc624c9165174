import type { Answer } from '../codes/answer.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { resolve } from '../codes/resolve.ts';
import { answersOf } from './answers.ts';
import { decode } from './coded.ts';
import { eachOnce } from './each-once.ts';
import { readLinks } from './linked.ts';
import type { TitledPage } from './linked.ts';
import { readMessage } from './read-message.ts';
import type { Recognition } from './recognition.ts';

/** What the box shows. */
export interface Found {
	/**
	 * - `exact`: at least one answer is in this edition
	 * - `unknown`: something well formed that this edition does not have
	 * - `none`: no code; the words may still be searched
	 */
	verdict: 'exact' | 'unknown' | 'none';
	/** Best first. */
	answers: Answer[];
	/** Present when the text was read as a message: what was recognised, and why. */
	recognition?: Recognition;
	/** Where links were taken out of the text: the words beside them, which may still be searched. */
	rest?: string;
}

/** Longer, or on several lines, and it is a message, not a query. */
const longestQuery = 120;

/**
 * The one entry for the box: links to our own pages are followed, a short query is resolved, anything else is read as a
 * message.
 * @param text what the person typed or pasted
 * @param index what the content knows
 * @param pages the pages beside the codes; without them, only links to codes are known
 * @returns ordered answers; never throws
 */
export function find(text: string, index: CodeIndex, pages: readonly TitledPage[] = []): Found {
	const linked = readLinks(text, index, pages);
	if (!linked) return findCodes(text, index);
	const { answers: links, rest } = linked;
	if (links.length > 0 && !/[\p{L}\p{N}]/u.test(rest)) return { verdict: 'exact', answers: links, rest };
	const found = findCodes(linked.text, index);
	if (links.length === 0) return { ...found, rest };
	return { ...found, verdict: 'exact', answers: merged(links, saysMore(found) ? found.answers : []), rest };
}

/** A linked pair says more than a single code; any other page comes after what the text itself shows. */
function merged(links: Answer[], codes: Answer[]): Answer[] {
	const pairs = links.filter(({ kind }) => kind === 'pair');
	const known = codes.filter(({ kind }) => kind !== 'unknown');
	const answers = [...pairs, ...known, ...links, ...codes.filter(({ kind }) => kind === 'unknown')];
	return eachOnce(answers, pairs);
}

/** Beside a link, a small number that nothing explains counts for nothing. */
function saysMore({ recognition }: Found): boolean {
	if (!recognition) return true;
	const { codes, pairs, events, names, sentences } = recognition;
	return codes.some(({ weak }) => !weak) || [pairs, events, names, sentences].some((list) => list.length > 0);
}

/** A short query is resolved, anything else is read as a message. */
function findCodes(text: string, index: CodeIndex): Found {
	const query = (decode(text)?.text ?? text).trim();
	const isQuery = query.length <= longestQuery && !query.includes('\n');
	if (isQuery) {
		const resolved = resolve(query, index);
		if (resolved.verdict !== 'none') return resolved;
	}
	const recognition = readMessage(text, index);
	const answers = answersOf(recognition, index, isQuery);
	const known = answers.some((answer) => answer.kind !== 'unknown');
	const verdict = known ? 'exact' : answers.length > 0 ? 'unknown' : 'none';
	return { verdict, answers, recognition };
}
