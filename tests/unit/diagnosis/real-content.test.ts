import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stageStates } from '../../../src/diagnosis/stages.ts';
import { answerQuestion, walk, type Answers } from '../../../src/diagnosis/walk.ts';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { stageOfOutcomes } from '../../../src/guide/stage-of-outcomes.ts';
import { anyWalk, standsLikeAFreshWalk } from './any-walk.ts';

const content = readContent(settings.contentFolder);
const causes = content.articles.map(({ id, data }) => ({ id, stage: data.stage }));
const choices = fc.array(fc.nat(1000), { maxLength: 60 });

for (const { id, data: tree } of content.diagnosis)
	describe(`the diagnosis "${id}" that ships`, () => {
		const stageOf = stageOfOutcomes(tree, causes);
		const openStages = (answers: Answers) =>
			new Set(
				Object.entries(stageStates(tree, answers, stageOf)).flatMap(([stage, state]) =>
					state === 'open' ? [stage] : [],
				),
			);

		test('resumes any walk with changes and reloads at the same place as a fresh walk', () => {
			fc.assert(fc.property(choices, (moves) => standsLikeAFreshWalk(tree, anyWalk(tree, moves))));
		});

		test('ends every walk at an outcome within sixteen answers, and reopens no stage on the way', () => {
			fc.assert(
				fc.property(fc.infiniteStream(fc.nat(1000)), (moves) => {
					let answers: Answers = {};
					let open = openStages(answers);
					for (let { at, ended, path } = walk(tree, answers); !ended; { at, ended, path } = walk(tree, answers)) {
						assert.ok(path.length < 16, `${path.map(({ question }) => question).join(', ')} still goes on`);
						const offered = tree.questions.find((question) => question.id === at)?.answers ?? [];
						const answer = offered[Number(moves.next().value) % offered.length];
						answers = answerQuestion(tree, answers, at, answer?.id ?? '');
						const left = openStages(answers);
						assert.ok(left.size > 0 && left.isSubsetOf(open), `${at} opened a stage again`);
						open = left;
					}
				}),
			);
		});

		test('asks at least twelve questions, not all on one path', () => {
			assert.ok(tree.questions.length >= 12);
			const { path } = walk(tree, anyWalk(tree, Array<number>(60).fill(1)));
			assert.ok(path.length < tree.questions.length);
		});

		test('ends at an outcome for people who are never sure', () => {
			const unsure = Object.fromEntries(tree.questions.map((question) => [question.id, 'not-sure']));
			assert.ok(walk(tree, unsure).ended);
		});
	});
