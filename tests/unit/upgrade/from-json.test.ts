import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersIn, saidIn } from '../../../src/upgrade/from-json.ts';

const articles = [
	{
		id: 'frost',
		url: '/kb/fix/frost/',
		title: 'Ice',
		reviewed: '2026-01-01',
		steps: [{ id: 'thaw', title: 'Thaw it', do: 'Wait.' }],
	},
];

test('URLs follow from ids, whatever folder the site was served from', () => {
	const { article, step, code, pair, myth } = saidIn({
		articles,
		codes: [{ id: '0x1f', hex: '0x1F', short: 'Drip', meaning: 'Water.' }],
		pairs: { edition: '2026-01-01', pairs: [{ id: '0x1-0x2', label: '0x1 / 0x2' }] },
		myths: { myths: [{ id: 'hammer', title: 'Hit it' }] },
	});
	assert.deepEqual([...article!.keys()], ['/fix/frost/']);
	assert.deepEqual([...step!], [['/fix/frost/#thaw', { title: 'Thaw it', says: { title: 'Thaw it', do: 'Wait.' } }]]);
	assert.equal(code!.get('/code/0x1f/')?.title, '0x1F Drip');
	assert.equal(pair!.get('/code/0x1-0x2/')?.title, '0x1 / 0x2');
	assert.equal(myth!.get('/myths/#hammer')?.title, 'Hit it');
});

test("dates and URLs are not part of an article's contents", () =>
	assert.deepEqual(Object.keys(saidIn({ articles }).article!.get('/fix/frost/')!.says), ['title', 'steps']));

test('what a file does not contain is absent, and so is what has an unknown form', () => {
	assert.deepEqual(saidIn({}), {});
	assert.deepEqual(saidIn({ articles: 'none', codes: { all: [] } }), {});
	assert.deepEqual([...saidIn({ articles: [null, 5, { id: 7 }] }).article!], []);
});

test('an outcome without an article has a page, and one with an article has none', () => {
	const outcomes = [
		{ id: 'frost', article: 'frost', title: 'Ice' },
		{ id: 'plumber', article: null, title: 'Call one' },
	];
	assert.deepEqual([...saidIn({ diagnosis: { outcomes } }).end!.keys()], ['/diagnose/plumber/']);
});

test('questions are read from the tree if they have no file of their own', () => {
	const diagnosis = { questions: [{ id: 'water', ask: 'Any water?', answers: [{ id: 'no' }, { id: 'yes' }] }] };
	assert.equal(saidIn({ diagnosis }).question!.get('/diagnose/water/')?.title, 'Any water?');
	assert.deepEqual([...answersIn(diagnosis)!], ['water=no', 'water=yes']);
	assert.equal(answersIn(undefined), undefined);
});
