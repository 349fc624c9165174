import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment, writeFragment } from '../../../src/diagnosis/fragment.ts';
import { addressOf, answered, initialState, returned, stateOf } from '../../../src/diagnosis/session.ts';
import { changedSince, marksChangedSince } from '../../../src/diagnosis/since.ts';
import { workedTree } from './worked-tree.ts';

const tree = { ...workedTree, edition: '2026-03-01' };
const editionIn = (fragment: string) => readFragment(tree, fragment).edition;
const step = (since?: string) => ({ id: 'x', title: 'X', ...(since !== undefined && { since }) });

test('a link names its edition last, and the edition is read back', () => {
	const fragment = writeFragment(tree, { water: 'no' }, '0x1', undefined, '2026-02-01');
	assert.equal(fragment, '1;code=0x1;water=no;edition=2026-02-01');
	assert.deepEqual(readFragment(tree, fragment), {
		answers: { water: 'no' },
		code: '0x1',
		edition: '2026-02-01',
		dropped: [],
	});
	assert.equal(editionIn('#1;WATER=NO;EDITION=2026-02-01).'), '2026-02-01');
});

test("an empty diagnosis has today's edition without naming it", () => {
	assert.equal(writeFragment(tree, {}, undefined, undefined, '2026-03-01'), '1');
	assert.equal(writeFragment(tree, {}, undefined, undefined, '2026-02-01'), '1;edition=2026-02-01');
	assert.equal(addressOf(tree, initialState(tree)), '#1');
});

test("an older link without an edition still resumes; the edition of its marks is unknown, and answers get today's", () => {
	const marked = readFragment(tree, '#1;steps.washer=look.n;water=yes');
	assert.deepEqual(marked, {
		answers: { water: 'yes' },
		progress: { steps: { washer: { look: { result: 'unhelpful', undone: false } } }, fixed: {} },
		dropped: [],
	});
	assert.equal(addressOf(tree, stateOf(marked)), '#1;steps.washer=look.n;water=yes');
	for (const begins of ['', '#', '#1', '#1;code=0x1', '#1;water=yes', '#odd'])
		assert.equal(editionIn(begins), '2026-03-01', begins);
});

test('an invalid date, or a second one, is reported like any other unknown part', () => {
	for (const odd of ['edition=', 'edition=2026', 'edition=yes', 'edition=2026-02-01t00'])
		assert.deepEqual(readFragment(tree, `#1;water=no;${odd}`).dropped, [odd]);
	const twice = readFragment(tree, '#1;edition=2026-02-01;edition=2026-01-01');
	assert.deepEqual([twice.edition, twice.dropped], ['2026-02-01', ['edition=2026-01-01']]);
});

test('a diagnosis keeps the edition in which it was started, through answers, Back and a restart', () => {
	const old = stateOf(readFragment(tree, '#1;water=yes;edition=2026-02-01'));
	assert.equal(answered(tree, old, 'drips', 'yes').edition, '2026-02-01');
	assert.equal(
		returned(readFragment(tree, '#1;water=yes;edition=2026-02-01'), initialState(tree)).edition,
		'2026-02-01',
	);
	assert.equal(initialState(tree).edition, '2026-03-01');
	assert.deepEqual(initialState(workedTree), stateOf(readFragment(workedTree, '')));
});

test('a step has changed if its edition is later than that of the link', () => {
	assert.equal(changedSince(step('2026-03-01'), '2026-02-01'), true);
	assert.equal(changedSince(step('2026-03-01'), '2026-03-01'), false);
	assert.equal(changedSince(step('2026-03-01'), '2026-04-01'), false);
	assert.equal(changedSince(step('2026-03-01'), undefined), false);
	assert.equal(changedSince(step(), '2026-02-01'), false);
});

test('of all marked steps, those that have changed since are listed', () => {
	const causes = [
		{
			id: 'washer',
			title: 'W',
			url: '/w/',
			steps: [
				{ ...step('2026-03-01'), id: 'look' },
				{ ...step(), id: 'swap-ring' },
			],
		},
		{ id: 'frost', title: 'F', url: '/f/', steps: [{ ...step('2026-03-01'), id: 'thaw' }] },
	];
	const { progress } = stateOf(readFragment(tree, '#1;steps.washer=look.n,swap-ring.n'));
	const named = (edition?: string) =>
		marksChangedSince(causes, progress, edition).map((one) => `${one.cause.id} ${one.step.id}`);
	assert.deepEqual(named('2026-02-01'), ['washer look']);
	assert.deepEqual([named('2026-03-01'), named()], [[], []]);
});
