import { fragmentParts } from '../links/fragment-parts.ts';
import { slotMark } from '../slots/slot-mark.ts';
import { progressParts, ProgressReader } from './progress-fragment.ts';
import { noProgress, type Progress } from './progress.ts';
import { withCurrentIds } from './succession.ts';
import type { Tree } from './tree.ts';
import { onPath, type Answers } from './walk.ts';

/** What was read from the fragment of an address. */
export interface Resumed {
	/** Answers that exist in this edition and are on the path. */
	answers: Answers;
	/** Id of the code, pair or known sentence from which the diagnosis was started. */
	code?: string;
	/** The day of the edition with which it was made; of this edition for a new diagnosis; absent where unknown. */
	edition?: string;
	/** What was done about causes that exist in this edition; absent where nothing was. */
	progress?: Progress;
	/** Parts that were ignored, as written; includes the version when it is not that of this edition. */
	dropped: string[];
}

/**
 * Removes punctuation of the surrounding sentence from the end of a link. A loop, because a regular expression would take
 * quadratic time on a long run of such characters.
 */
function withoutEnd(fragment: string): string {
	let end = fragment.length;
	while (end > 0 && /[).,:>\]'"\s]/.test(fragment.charAt(end - 1))) end--;
	return fragment.slice(0, end);
}

/** A key in the fragment, like the ids of questions, so no question may have this id. */
export const codeKey = 'code';
/** The same for the edition. */
export const editionKey = 'edition';
const editionPattern = /^\d{4}-\d{2}-\d{2}$/;
const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Writes a diagnosis in progress as the fragment of an address: the version, then answers by question id and progress by
 * cause, sorted, so that the same state always has the same address. The edition comes last, where truncation does the
 * least harm, and is left out of a diagnosis in this edition that has not begun.
 *
 * @returns for example `1;code=0x1f-0x2;fixed.pump=no;same-network=no;steps.pump=open-valve.n;edition=2026-11-29`, without the #
 */
export function writeFragment(
	tree: Pick<Tree, 'version' | 'edition'>,
	answers: Answers,
	code?: string,
	progress: Progress = noProgress,
	edition?: string,
): string {
	const parts = [
		...Object.entries(answers).map(([question, answer]) => `${question}=${answer}`),
		...progressParts(progress),
	].sort();
	const state = [...(code ? [`${codeKey}=${code}`] : []), ...parts];
	const editionPart =
		edition !== undefined && (state.length > 0 || edition !== tree.edition) ? [`${editionKey}=${edition}`] : [];
	return [String(tree.version), ...state, ...editionPart].join(';');
}

/**
 * Reads a fragment of any edition and any origin. Valid parts are kept and the others reported; nothing is fatal.
 *
 * @param fragment with or without the #
 * @returns valid answers on the path, and what was dropped
 */
export function readFragment(tree: Tree, fragment: string): Resumed {
	const [version, ...parts] = fragmentParts(withoutEnd(fragment));
	const current = tree.edition === undefined ? {} : { edition: tree.edition };
	if (!version) return { answers: {}, ...current, dropped: [] };
	if (!/^\d+$/.test(version.text))
		return { answers: {}, ...current, dropped: [version, ...parts].map(({ text }) => text) };
	const found: Record<string, string> = {};
	const done = new ProgressReader(tree);
	let code: string | undefined;
	let edition: string | undefined;
	// Ids never change, so the answers of another version are still valid; the difference is reported.
	const dropped = version.text === String(tree.version) ? [] : [version.text];
	const lower = parts.map((part) => ({ ...part, value: part.value.toLowerCase() }));
	for (const { key, value, text } of withCurrentIds(tree.moved ?? {}, lower)) {
		const unknown = done.read(key, value);
		const question = tree.questions.find(({ id }) => id === key);
		if (unknown) dropped.push(...unknown.map((part) => `${key}=${part}`));
		else if (key === codeKey && !code && codePattern.test(value)) code = value;
		else if (key === editionKey && !edition && editionPattern.test(value)) edition = value;
		else if (question?.answers.some(({ id }) => id === value) && (!Object.hasOwn(found, key) || found[key] === value))
			found[key] = value;
		else if (!key.startsWith(slotMark)) dropped.push(text);
	}
	const answers = onPath(tree, found);
	const { progress } = done;
	dropped.push(
		...Object.entries(found)
			.filter(([key]) => !Object.hasOwn(answers, key))
			.map((part) => part.join('=')),
	);
	// Marks in a link without an edition refer to steps of an unknown edition.
	const madeWith = edition ? { edition } : Object.keys(progress?.steps ?? {}).length > 0 ? {} : current;
	return { answers, ...(code && { code }), ...madeWith, ...(progress && { progress }), dropped };
}
