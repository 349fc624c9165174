import { withoutEscapes } from '../links/without-escapes.ts';
import { slotMark } from '../slots/slot-mark.ts';
import { progressParts, progressReader } from './progress-fragment.ts';
import { noProgress, type Progress } from './progress.ts';
import { renamed } from './renamed.ts';
import type { Tree } from './tree.ts';
import { onPath, walk, type Answers } from './walk.ts';

/** What the fragment of an address said. */
export interface Resumed {
	/** Answers that this edition knows and that stand on the path. */
	answers: Answers;
	/** Id of the code, pair or known sentence from which the diagnosis was started. */
	code?: string;
	/** What was done about causes that this edition knows; absent where nothing was. */
	progress?: Progress;
	/** Parts that were set aside, as they stood in the address; the version among them when it is not this edition's. */
	dropped: string[];
}

/**
 * Takes away what a sentence around a link leaves at its end. A loop, because a pattern would try a long row of such
 * signs anew from each of them.
 */
function withoutEnd(fragment: string): string {
	let end = fragment.length;
	while (end > 0 && /[).,:>\]'"\s]/.test(fragment.charAt(end - 1))) end--;
	return fragment.slice(0, end);
}

/** Stands in an address where a question stands, so no question may be called that. */
export const codeKey = 'code';
const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Writes a diagnosis in progress as the fragment of an address: the version, then answers by question id and what was
 * done by cause, sorted, so that the same state always gives the same address.
 *
 * @returns for example `1;code=0x1f-0x2;fixed.pump=no;same-network=no;steps.pump=open-valve.n`, without the #
 */
export function writeFragment(
	tree: Pick<Tree, 'version'>,
	answers: Answers,
	code?: string,
	progress: Progress = noProgress,
): string {
	const parts = [
		...Object.entries(answers).map(([question, answer]) => `${question}=${answer}`),
		...progressParts(progress),
	].sort();
	return [String(tree.version), ...(code ? [`${codeKey}=${code}`] : []), ...parts].join(';');
}

/**
 * Reads a fragment from any edition, or from anywhere at all. What is valid is kept and the rest is named, never fatal.
 *
 * @param fragment with or without the #
 * @returns valid answers on the path, and what was dropped
 */
export function readFragment(tree: Tree, fragment: string): Resumed {
	const [version = '', ...parts] = withoutEnd(withoutEscapes(fragment.replace(/^#/, '')))
		.split(/[;&]/)
		.filter((part) => part !== '');
	const found: Record<string, string> = {};
	const dropped: string[] = [];
	const done = progressReader(tree);
	let code: string | undefined;
	if (!/^\d+$/.test(version)) return { answers: {}, dropped: version ? [version, ...parts] : [] };
	// Ids never change, so the answers of another edition still count; that it was another is said.
	if (version !== String(tree.version)) dropped.push(version);
	for (const part of parts) {
		const [key = '', value = '', ...more] = part.split('=');
		const unknown = more.length === 0 ? done.read(key, value) : undefined;
		const [id, answer] = renamed(tree.aliases, key.toLowerCase(), value.toLowerCase());
		const question = tree.questions.find((candidate) => candidate.id === id);
		if (unknown) dropped.push(...unknown);
		else if (key === codeKey && !code && more.length === 0 && codePattern.test(value)) code = value;
		else if (
			question?.answers.some(({ id: known }) => known === answer) &&
			more.length === 0 &&
			(!Object.hasOwn(found, id) || found[id] === answer)
		)
			found[id] = answer;
		else if (!part.startsWith(slotMark)) dropped.push(part);
	}
	const answers = onPath(tree, found);
	const { progress, dropped: unfit } = done.end(walk(tree, answers).at);
	dropped.push(
		...Object.entries(found)
			.filter(([key]) => !Object.hasOwn(answers, key))
			.map((part) => part.join('=')),
		...unfit,
	);
	return { answers, ...(code && { code }), ...(progress && { progress }), dropped };
}
