import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { pageIndex } from '../../../src/guide/page-index.ts';
import { stageOfOutcomes } from '../../../src/guide/stage-of-outcomes.ts';
import { joinGuide } from '../../../src/guide/join.ts';
import { changed, smallContent } from '../content/small-content.ts';
import { guideOf, rawOf } from './guide-of.ts';

const guide = guideOf(parseContent(smallContent()));

test('lists come in the order of the catalogue, myths worst first, causes by stage', () => {
	assert.deepEqual(
		guide.lists.map(({ id }) => id),
		['drip', 'sound'],
	);
	assert.deepEqual(
		guide.causes.map(({ id }) => id),
		['frost', 'washer'],
	);
	const turned = guideOf(parseContent(changed('codes/drip.yaml', 'order: 1', 'order: 9')));
	assert.deepEqual(
		turned.lists.map(({ id }) => id),
		['sound', 'drip'],
	);
});

test('a code knows its list, its URL and how people see it', () => {
	const said = guide.codes.map(({ id, address, hex, written, list }) => [id, address, hex, written, list.id]);
	assert.deepEqual(said, [
		['0x1', '/code/0x1/', '0x1', '0x1', 'drip'],
		['0x1f', '/code/0x1f/', '0x1F', '0x1F', 'drip'],
		['sound-0x2', '/code/sound-0x2/', '0x2', '2', 'sound'],
	]);
});

test('a pair knows its halves, and its label writes each as people see it', () => {
	const [pair] = guide.pairs;
	assert.equal(pair?.address, '/code/0x1-0x2/');
	assert.equal(pair?.label, '0x1 / 2');
	assert.deepEqual(
		pair?.halves.map(({ code, list }) => [code?.short, list.id]),
		[
			['slow drip', 'drip'],
			['hiss', 'sound'],
		],
	);
});

test('a half that is in no list is absent', () => {
	const other = guideOf(parseContent(changed('codes/sound.yaml', 'value: 0x2', 'value: 0x3')));
	assert.equal(other.pairs[0]?.halves[1]?.code, undefined);
	assert.equal(other.pairs[0]?.label, '0x1 / 0x2');
});

test('a cause knows the codes and pairs that name it, and its strongest grade', () => {
	const washer = guide.causes.find(({ id }) => id === 'washer');
	assert.equal(washer?.address, '/fix/washer/');
	assert.deepEqual(
		washer?.codes.map(({ id }) => id),
		['0x1'],
	);
	assert.deepEqual(
		washer?.pairs.map(({ pair, rank, evidence }) => [pair.id, rank, evidence]),
		[['0x1-0x2', 1, 'reported']],
	);
	assert.equal(washer?.evidence, 'reported');
	assert.match(washer?.body ?? '', /^## How it wears/);
	assert.equal(guide.causes.find(({ id }) => id === 'frost')?.evidence, 'unproven');
});

test('the pairs of a cause come strongest first, then by rank', () => {
	const files = smallContent();
	const text = files.get('pairs/0x1-0x2.yaml') ?? '';
	files.set(
		'pairs/0x1f-0x2.yaml',
		text.replace('first: 0x1', 'first: 0x1f').replaceAll(/evidence: .*/g, 'evidence: documented'),
	);
	const { causes, pairs } = guideOf(parseContent(files));
	assert.deepEqual(
		pairs.map(({ id }) => id),
		['0x1-0x2', '0x1f-0x2'],
	);
	const washer = causes.find(({ id }) => id === 'washer');
	assert.deepEqual(
		washer?.pairs.map(({ pair, rank }) => [pair.id, rank]),
		[
			['0x1f-0x2', 1],
			['0x1-0x2', 1],
		],
	);
	assert.equal(washer?.evidence, 'documented');
});

test('every outcome has a stage: that of its cause, or that where the search stopped', () =>
	assert.deepEqual(
		[...stageOfOutcomes(guide.tree, guide.causes)],
		[
			['washer', 'valve'],
			['frost', 'pipe'],
			['plumber', 'spout'],
		],
	));

test('without a diagnosis nothing is joined, and the author is told what to add', () => {
	const raw = rawOf(parseContent(smallContent()));
	assert.throws(() => joinGuide({ ...raw, diagnosis: [] }), /Add a file to diagnosis\//);
});

test('the quick search knows causes with their steps, guides, myths and the built-in pages', () => {
	const { pages, stopWords } = pageIndex(guide, { stopWords: ['the'], synonyms: [], sentences: [] });
	assert.deepEqual(stopWords, ['the']);
	const headings = new Map(pages.map((page) => [page.address, page.headings]));
	assert.equal(headings.size, pages.length, 'each address once');
	const titles = headings.get('/fix/washer/')?.map(([, title]) => title);
	assert.deepEqual(titles, ['Look at the washer', 'Put in a new washer']);
	for (const address of ['/fix/frost/', '/guides/winter/', '/myths/#hammer', '/about/'])
		assert.ok(headings.has(address));
});
