import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { readFragment, writeFragment } from '../../../src/diagnosis/fragment.ts';
import { onPath } from '../../../src/diagnosis/walk.ts';
import { diagnosisEntryPoints } from '../../../src/guide/diagnosis-entry-points.ts';
import { changed, smallContent } from '../content/small-content.ts';
import { realIndex } from '../search/real-index.ts';
import { guideOf } from './guide-of.ts';

const namesOf = (files = smallContent()) =>
	diagnosisEntryPoints(guideOf(parseContent(files))).map(({ id, label }) => `${id}: ${label}`);

describe('a diagnosis can start from', () => {
	test('a pair, a code with causes, and a sentence that answers a question', () =>
		assert.deepEqual(namesOf(), [
			'0x1-0x2: 0x1 / 2',
			'0x1: 0x1 slow drip',
			'0x1f: 0x1F no water',
			'water-runs: Water runs all the time.',
		]));

	test('a code without causes too, if it answers a question', () =>
		assert.ok(namesOf(changed('codes/drip.yaml', 'causes: [washer]', 'causes: []')).includes('0x1: 0x1 slow drip')));

	test('no sentence that answers nothing', () =>
		assert.ok(
			!namesOf(changed('recognition.yaml', "tells: { water: 'yes', drips: 'yes' }", 'tells: {}')).some((name) =>
				name.startsWith('water-runs'),
			),
		));
});

describe('the starting points that ship', () => {
	const { codes, guide } = realIndex();
	const named = diagnosisEntryPoints(guide);

	test('are read back completely, and name what they start from', () => {
		for (const { id, tells: all } of named) {
			const tells = onPath(guide.tree, all);
			const fragment = writeFragment(guide.tree, tells, id);
			const { answers, code, dropped } = readFragment(guide.tree, fragment);
			assert.deepEqual(dropped, [], fragment);
			assert.equal(code, id, fragment);
			assert.deepEqual(answers, tells, fragment);
		}
	});

	test('have unique names', () => assert.equal(new Set(named.map(({ id }) => id)).size, named.length));

	test('include every sentence that the box offers as one', () => {
		assert.equal(codes.version, guide.tree.version);
		const telling = codes.reading.sentences.filter(({ tells }) => Object.keys(tells).length > 0);
		assert.ok(telling.length > 0);
		for (const { id } of telling)
			assert.ok(
				named.some((start) => start.id === id),
				id,
			);
	});
});
