import type { Answer } from '../codes/answer.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { resolve } from '../codes/resolve.ts';
import { answersOf } from './answers.ts';
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
}

/** Longer, or on several lines, and it is a message, not a query. */
const longestQuery = 120;

/**
 * The one entry for the box: a short query is resolved, anything else is read as a message.
 * @param text what the person typed or pasted
 * @param index what the content knows
 * @returns ordered answers; never throws
 */
export function find(text: string, index: CodeIndex): Found {
	const query = text.trim();
	if (query.length <= longestQuery && !query.includes('\n')) {
		const resolved = resolve(query, index);
		if (resolved.verdict !== 'none') return resolved;
	}
	const recognition = readMessage(text, index);
	const answers = answersOf(recognition, index);
	const known = answers.some((answer) => answer.kind !== 'unknown');
	const verdict = known ? 'exact' : answers.length > 0 ? 'unknown' : 'none';
	return { verdict, answers, recognition };
}
