import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stageStates } from '../../../src/diagnosis/stages.ts';
import type { StageState } from '../../../src/diagnosis/path-summary.ts';
import { notSure } from '../../../src/diagnosis/tree.ts';
import { walk, type Answers } from '../../../src/diagnosis/walk.ts';

import { readContent } from '../../../src/guide/read-content.ts';
import { settings } from '../../../src/settings.ts';
import { stageOfOutcomes } from '../../../src/guide/stage-of-outcomes.ts';
import { smallTree } from './small-tree.ts';

const stageOf = new Map([
	['WASHER', 'valve'],
	['FROST', 'pipe'],
	['PLUMBER', 'spout'],
]);

const cases: [answers: Answers, states: Record<string, StageState>][] = [
	[{}, { valve: 'open', pipe: 'open', spout: 'open' }],
	[{ water: 'no' }, { valve: 'out', pipe: 'open', spout: 'open' }],
	[
		{ water: 'no', cold: 'yes' },
		{ valve: 'out', pipe: 'open', spout: 'out' },
	],
	[
		{ water: notSure, drips: notSure },
		{ valve: 'unchecked', pipe: 'unchecked', spout: 'open' },
	],
	[
		{ water: 'no', cold: notSure },
		{ valve: 'out', pipe: 'unchecked', spout: 'open' },
	],
];

for (const [answers, states] of cases)
	test(`after ${JSON.stringify(answers)}: ${JSON.stringify(states)}`, () =>
		assert.deepEqual(stageStates(smallTree, answers, stageOf), states));

test('in the diagnosis that ships, "not sure" alone rules nothing out, and more evidence never reopens a stage', () => {
	const content = readContent(settings.contentFolder);
	const causes = content.articles.map(({ id, data }) => ({ id, stage: data.stage }));
	for (const { data: tree } of content.diagnosis) {
		const stages = stageOfOutcomes(tree, causes);
		fc.assert(
			fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 9 }), fc.boolean(), (choices, unsure) => {
				let answers: Answers = {};
				let before = stageStates(tree, answers, stages);
				for (const choice of choices) {
					const question = tree.questions.find(({ id }) => id === walk(tree, answers).at);
					if (!question) return;
					const options = unsure ? question.answers.filter(({ id }) => id === notSure) : question.answers;
					const answer = options[choice % options.length];
					if (!answer) return;
					answers = { ...answers, [question.id]: answer.id };
					const now = stageStates(tree, answers, stages);
					for (const [stage, state] of Object.entries(now)) {
						if (answer.id === notSure) assert.equal(state === 'out', before[stage] === 'out', stage);
						if (before[stage] === 'out') assert.equal(state, 'out', stage);
					}
					before = now;
				}
			}),
			{ numRuns: 1000 },
		);
	}
});
