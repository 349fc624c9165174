import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reachableFrom } from '../../../src/diagnosis/graph.ts';
import { pictureOf } from '../../../src/diagnosis/picture.ts';
import { leadsTo } from '../../../src/diagnosis/trace.ts';
import { anyTree, smallTree } from './small-tree.ts';

test('an end is traced back to all questions that lead to it, nearest first, with the answers that do', () => {
	assert.deepEqual(leadsTo(smallTree, ['FROST']), [
		{ question: 'cold', answers: ['yes'], direct: true },
		{ question: 'water', answers: ['yes', 'no', 'not-sure'], direct: false },
		{ question: 'drips', answers: ['no'], direct: false },
	]);
	assert.deepEqual(leadsTo(smallTree, ['moon']), []);
});

test('several ends are traced back together', () =>
	assert.deepEqual(
		leadsTo(smallTree, ['WASHER', 'FROST']).map(({ question, answers }) => [question, answers.join()]),
		[
			['drips', 'yes,no'],
			['cold', 'yes'],
			['water', 'yes,no,not-sure'],
		],
	));

test('a question is named exactly where an end can be reached from it', () => {
	fc.assert(
		fc.property(anyTree, (tree) => {
			for (const { id } of tree.outcomes) {
				const named = leadsTo(tree, [id]).map(({ question }) => question);
				const reaching = tree.questions.filter((question) => reachableFrom(tree, question.id).has(id));
				assert.deepEqual(named.toSorted(), reaching.map((question) => question.id).toSorted());
			}
		}),
	);
});

test('the picture holds every question, end and answer once, nothing on top of another, all within its frame', () => {
	fc.assert(
		fc.property(anyTree, (tree) => {
			const titles = new Map(
				tree.questions.map(({ id }) => [id, `Is ${id} what somebody would call a long question?`]),
			);
			const { boxes, arrows, width, height } = pictureOf(tree, titles);
			assert.deepEqual(
				boxes.map(({ id }) => id),
				[...tree.questions, ...tree.outcomes].map(({ id }) => id),
			);
			const drawn = arrows.flatMap(({ from, to, lines }) => lines.map((answer) => `${from} ${answer} ${to}`));
			const said = tree.questions.flatMap(({ id, answers }) =>
				answers.map((answer) => `${id} ${answer.id} ${answer.to}`),
			);
			assert.deepEqual(drawn.toSorted(), said.toSorted());
			for (const one of boxes) {
				assert.ok(one.x - one.width / 2 >= 0 && one.x + one.width / 2 <= width, `${one.id} leaves the frame`);
				assert.ok(one.y - one.height / 2 >= 0 && one.y + one.height / 2 <= height, `${one.id} leaves the frame`);
				for (const other of boxes)
					assert.ok(
						one === other ||
							Math.abs(one.x - other.x) * 2 >= one.width + other.width ||
							Math.abs(one.y - other.y) * 2 >= one.height + other.height,
						`${one.id} stands on ${other.id}`,
					);
			}
		}),
		{ numRuns: 50 },
	);
});
