import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treeOutside } from '../../../src/diagnosis/tree-outside.ts';
import type { Diagnosis } from '../../../src/schemas/diagnosis.ts';

/** Questions as `id: answer>to …`, and outcomes; those in capitals are causes. */
function treeOf(...lines: string[]): Pick<Diagnosis, 'start' | 'questions' | 'outcomes'> {
	const questions = lines.map((line) => {
		const [id = '', answers = ''] = line.split(': ');
		return {
			...{ id, ask: id, why: '', find: '', where: '' },
			answers: answers.split(' ').map((answer) => {
				const [name = '', to = ''] = answer.split('>');
				return { id: name, label: name, summary: name, to };
			}),
		};
	});
	const ends = new Set(questions.flatMap(({ answers }) => answers.map(({ to }) => to)));
	for (const { id } of questions) ends.delete(id);
	const outcomes = [...ends].map((id) =>
		id === id.toUpperCase()
			? { id, article: id, because: '', next: [] }
			: { id, escalate: id, because: '', handover: '', next: [] },
	);
	return { start: questions[0]?.id ?? '', questions, outcomes };
}

/** The remaining tree, in the same notation. */
function left(tree: ReturnType<typeof treeOf>, ...causes: string[]) {
	const outside = treeOutside(tree, (cause) => causes.includes(cause));
	return [
		outside.tree.start,
		...outside.tree.questions
			.filter(({ id }) => !outside.out.has(id))
			.map(
				({ id, answers }) =>
					`${id}: ${answers
						.filter((answer) => !outside.outAnswers.has(`${id}=${answer.id}`))
						.map((answer) => `${answer.id}>${answer.to}`)
						.join(' ')}`,
			),
		outside.tree.outcomes.flatMap(({ id }) => (outside.out.has(id) ? [] : [id])).join(' '),
	];
}

test('without causes to remove, the tree is unchanged', () => {
	const tree = treeOf('a: yes>A no>b not-sure>b', 'b: yes>B no>C not-sure>ask');
	assert.deepEqual(left(tree), ['a', 'a: yes>A no>b not-sure>b', 'b: yes>B no>C not-sure>ask', 'A B C ask']);
});

test('an answer that leads to such a cause is removed, and the others stay', () => {
	const tree = treeOf('a: one>A two>B three>C not-sure>ask');
	assert.deepEqual(left(tree, 'B'), ['a', 'a: one>A three>C not-sure>ask', 'A C ask']);
});

test('a question that then decides nothing is skipped', () => {
	const tree = treeOf('a: yes>b no>ask not-sure>b', 'b: yes>B no>c not-sure>c', 'c: yes>C no>D not-sure>ask');
	assert.deepEqual(left(tree, 'B'), ['a', 'a: yes>c no>ask not-sure>c', 'c: yes>C no>D not-sure>ask', 'ask C D']);
});

test('so is the first question, and one that only decided whether to ask another', () => {
	const tree = treeOf('a: yes>b no>c not-sure>c', 'b: yes>B no>c not-sure>c', 'c: yes>C no>D not-sure>ask');
	assert.deepEqual(left(tree, 'B'), ['c', 'c: yes>C no>D not-sure>ask', 'C D ask']);
});

test('a question about such causes alone is removed, with the answers that lead to it', () => {
	const tree = treeOf('a: one>b two>C three>D not-sure>ask', 'b: yes>A no>B not-sure>call');
	assert.deepEqual(left(tree, 'A', 'B'), ['a', 'a: two>C three>D not-sure>ask', 'C D ask']);
});

test('whatever was reachable only through it is removed as well', () => {
	const tree = treeOf('a: one>b two>C three>D not-sure>ask', 'b: yes>A no>c not-sure>c', 'c: yes>A not-sure>call');
	const { out, outAnswers } = treeOutside(tree, (cause) => cause === 'A');
	assert.deepEqual([...out].sort(), ['A', 'b', 'c', 'call']);
	assert.deepEqual([...outAnswers].sort(), ['a=one', 'b=no', 'b=not-sure', 'b=yes', 'c=not-sure', 'c=yes']);
});

test('a diagnosis with a loop terminates', () => {
	const tree = treeOf('a: yes>A no>b not-sure>b', 'b: yes>A no>a not-sure>a');
	assert.ok(treeOutside(tree, (cause) => cause === 'A').out.has('A'));
});
