import { parse, stringify } from 'yaml';
import type { Diagnosis } from '../../src/schemas/diagnosis.ts';

/** Each question leads to ten things, so three of them distinguish a thousand causes. */
const branches = 10;

/**
 * Gives each article an outcome in the tree, as the rules require.
 *
 * @param text the small tree
 * @param ids of the articles
 * @returns the tree with a path to each of them from its first question
 */
export function growTree(text: string, ids: readonly string[]): string {
	const tree = parse(text) as Diagnosis;
	const outcomes = ids.map((id) => ({ id, article: id, because: 'It looks like it [@maker-manual].', next: [] }));
	const questions: Diagnosis['questions'] = [];
	let level: string[] = [...ids];
	for (let depth = 0; level.length > 1; depth += 1) {
		const groups = Array.from({ length: Math.ceil(level.length / branches) }, (_, place) =>
			level.slice(place * branches, (place + 1) * branches),
		);
		const made = groups.map((group, place) => question(`q${depth}-${place}`, group));
		questions.push(...made);
		level = made.map(({ id }) => id);
	}
	const [start] = tree.questions;
	const [root = ''] = level;
	start?.answers.unshift({ id: 'many', label: 'Something else', summary: 'water: something else', to: root });
	return stringify({
		...tree,
		questions: [...tree.questions, ...questions.reverse()],
		outcomes: [...tree.outcomes, ...outcomes],
	});
}

function question(id: string, leads: readonly string[]): Diagnosis['questions'][number] {
	const answer = (name: string, to: string) => ({ id: name, label: `It is ${name}`, summary: `${id}: ${name}`, to });
	return {
		id,
		stage: 'pipe',
		ask: `What is it at ${id}?`,
		why: 'It tells ten things apart [@maker-manual].',
		find: 'Look at the tap.',
		where: 'garden',
		answers: [...leads.map((to, place) => answer(`a${place}`, to)), answer('not-sure', 'plumber')],
	} as Diagnosis['questions'][number];
}
