import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reachableFrom } from '../../../src/diagnosis/graph.ts';
import { questionsTo } from '../../../src/diagnosis/trace.ts';
import { anyTree, smallTree } from './small-tree.ts';

test('an outcome is traced back to all questions that lead to it, nearest first, with their answers', () => {
	assert.deepEqual(questionsTo(smallTree, ['FROST']), [
		{ question: 'cold', answers: ['yes'], direct: true },
		{ question: 'water', answers: ['yes', 'no', 'not-sure'], direct: false },
		{ question: 'drips', answers: ['no'], direct: false },
	]);
	assert.deepEqual(questionsTo(smallTree, ['moon']), []);
});

test('several outcomes are traced back together', () =>
	assert.deepEqual(
		questionsTo(smallTree, ['WASHER', 'FROST']).map(({ question, answers }) => [question, answers.join()]),
		[
			['drips', 'yes,no'],
			['cold', 'yes'],
			['water', 'yes,no,not-sure'],
		],
	));

test('a question is listed exactly if an outcome can be reached from it', () => {
	fc.assert(
		fc.property(anyTree, (tree) => {
			for (const { id } of tree.outcomes) {
				const named = questionsTo(tree, [id]).map(({ question }) => question);
				const reaching = tree.questions.filter((question) => reachableFrom(tree, question.id).has(id));
				assert.deepEqual(named.toSorted(), reaching.map((question) => question.id).toSorted());
			}
		}),
	);
});
