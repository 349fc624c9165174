import type { Answer } from '../codes/answer.ts';

/**
 * @param answers best first
 * @param pairs those of them that may be pairs
 * @returns each answer once, at its first place; halves of a pair do not stand again on their own
 */
export function eachOnce(answers: readonly Answer[], pairs: readonly Answer[]): Answer[] {
	const halves = pairs.flatMap(({ title }) => (title.length > 1 ? title.map(({ id }) => `code ${id}`) : []));
	const seen = new Set(halves);
	return answers.filter(({ kind, id }) => {
		const key = `${kind} ${id}`;
		return !seen.has(key) && seen.add(key);
	});
}
