import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openStations } from '../../../src/diagnosis/stations.ts';
import { answerQuestion, walk, type Answers } from '../../../src/diagnosis/walk.ts';
import { contentFolder } from '../../../src/files/content-folder.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { anyWalk, standsLikeAFreshWalk } from './any-walk.ts';

const content = readContent(contentFolder);
const articleStation = new Map(content.articles.map(({ id, data }) => [id, data.station]));
const choices = fc.array(fc.nat(1000), { maxLength: 60 });

for (const { id, data: tree } of content.diagnosis)
	describe(`the diagnosis "${id}" that ships`, () => {
		const stationOf = new Map(
			tree.outcomes.map((end) => [end.id, 'article' in end ? (articleStation.get(end.article) ?? '') : end.station]),
		);

		test('resumes any walk with changes and reloads where a fresh walk stands', () => {
			fc.assert(fc.property(choices, (moves) => standsLikeAFreshWalk(tree, anyWalk(tree, moves))));
		});

		test('ends every walk at an outcome within sixteen answers, and only rules stations out on the way', () => {
			fc.assert(
				fc.property(fc.infiniteStream(fc.nat(1000)), (moves) => {
					let answers: Answers = {};
					let open = openStations(tree, tree.start, stationOf);
					for (let { at, ended, path } = walk(tree, answers); !ended; { at, ended, path } = walk(tree, answers)) {
						assert.ok(path.length < 16, `${path.map(({ question }) => question).join(', ')} still goes on`);
						const offered = tree.questions.find((question) => question.id === at)?.answers ?? [];
						const answer = offered[Number(moves.next().value) % offered.length];
						answers = answerQuestion(tree, answers, at, answer?.id ?? '');
						const left = openStations(tree, walk(tree, answers).at, stationOf);
						assert.ok(left.size > 0 && left.isSubsetOf(open), `${at} opened a station again`);
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

		test('ends at an outcome for those who are never sure', () => {
			const unsure = Object.fromEntries(tree.questions.map((question) => [question.id, 'not-sure']));
			assert.ok(walk(tree, unsure).ended);
		});
	});
