import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment, writeFragment } from '../../../src/diagnosis/fragment.ts';
import {
	candidatesOf,
	carryBack,
	judge,
	markStep,
	noProgress,
	reopened,
	workAt,
	type Mark,
	type Progress,
	type Work,
} from '../../../src/diagnosis/progress.ts';
import { workedTree } from './worked-tree.ts';

const done: Mark = { result: 'done', undone: false };
const tried = (...causes: string[]) =>
	causes.reduce<Progress>((progress, cause) => judge(progress, cause, false), noProgress);

test('the causes of an outcome come likeliest first, each once', () => {
	assert.deepEqual(candidatesOf(workedTree, 'WASHER'), ['washer', 'frost', 'pump']);
	assert.deepEqual(candidatesOf(workedTree, 'PLUMBER'), ['washer', 'frost']);
	assert.deepEqual(candidatesOf(workedTree, 'water'), []);
});

const works: [outcome: string, progress: Progress, work: Work][] = [
	['WASHER', noProgress, { state: 'open', cause: 'washer' }],
	['WASHER', tried('washer'), { state: 'open', cause: 'frost' }],
	['WASHER', tried('frost'), { state: 'open', cause: 'washer' }],
	['WASHER', tried('washer', 'frost'), { state: 'open', cause: 'pump' }],
	['WASHER', tried('washer', 'frost', 'pump'), { state: 'exhausted' }],
	['WASHER', judge(tried('washer'), 'frost', true), { state: 'fixed', cause: 'frost' }],
	['FROST', tried('washer'), { state: 'open', cause: 'frost' }],
	['PLUMBER', tried('washer', 'frost'), { state: 'exhausted' }],
	['water', noProgress, { state: 'none' }],
];

for (const [outcome, progress, work] of works)
	test(`at ${outcome} with ${JSON.stringify(progress.fixed)} stands ${JSON.stringify(work)}`, () =>
		assert.deepEqual(workAt(workedTree, outcome, progress), work));

test('a mark is put on, changed and taken off', () => {
	const one = markStep(noProgress, 'pump', 'vent', done);
	const two = markStep(one, 'pump', 'restart', { result: 'unhelpful', undone: true });
	assert.deepEqual(two.steps, { pump: { vent: done, restart: { result: 'unhelpful', undone: true } } });
	assert.deepEqual(markStep(two, 'pump', 'restart').steps, one.steps);
	assert.deepEqual(markStep(one, 'pump', 'vent'), noProgress);
	assert.deepEqual(one.steps, { pump: { vent: done } }, 'what was given stays as it is');
});

test('one cause was it at most, and an answer that changes opens the question again', () => {
	const both = judge(judge(tried('pump'), 'washer', true), 'frost', true);
	assert.deepEqual(both.fixed, { pump: false, frost: true });
	assert.deepEqual(reopened(both).fixed, { pump: false });
	assert.deepEqual(judge(both, 'pump').fixed, { frost: true });
});

test('going back keeps what was done, and unsays only whether it helped', () => {
	const then = judge(markStep(noProgress, 'washer', 'look', done), 'pump', false);
	const now = judge(
		markStep(markStep(noProgress, 'frost', 'thaw', done), 'washer', 'look', { ...done, undone: true }),
		'frost',
		false,
	);
	assert.deepEqual(carryBack(then, now), {
		steps: { washer: { look: { result: 'done', undone: true } }, frost: { thaw: done } },
		fixed: { pump: false },
	});
});

test('an address carries what was done, sorted among the answers', () => {
	const progress = judge(
		markStep(
			markStep(noProgress, 'washer', 'swap-ring', { result: 'unhelpful', undone: true }),
			'washer',
			'look',
			done,
		),
		'washer',
		false,
	);
	const answers = { water: 'yes', drips: 'yes' };
	const written = writeFragment(workedTree, answers, '0x1', progress);
	assert.equal(written, '1;code=0x1;drips=yes;fixed.washer=no;steps.washer=look.d,swap-ring.nu;water=yes');
	assert.deepEqual(readFragment(workedTree, written), { answers, code: '0x1', progress, dropped: [] });
});

const marks: [part: string, progress: Partial<Progress> | undefined, dropped: string[]][] = [
	['steps.washer=look.d', { steps: { washer: { look: done } } }, []],
	[
		'steps.washer=look%2Ed%2Cswap-ring.s',
		{ steps: { washer: { look: done, 'swap-ring': { result: 'skipped', undone: false } } } },
		[],
	],
	['steps.washer=look.d,moon.d', { steps: { washer: { look: done } } }, ['steps.washer=moon.d']],
	['steps.washer=look.x', undefined, ['steps.washer=look.x']],
	['steps.washer=look.su', undefined, ['steps.washer=look.su']],
	['steps.washer=look.d,look.n', { steps: { washer: { look: done } } }, ['steps.washer=look.n']],
	['steps.washer=look.d;steps.washer=look.n', { steps: { washer: { look: done } } }, ['steps.washer=look.n']],
	['steps.washer=', undefined, ['steps.washer=']],
	['steps.moon=look.d', undefined, ['steps.moon=look.d']],
	['steps.__proto__=look.d', undefined, ['steps.__proto__=look.d']],
	['steps.washer.look=d', undefined, ['steps.washer.look=d']],
	['steps.washer=look.d=d', undefined, ['steps.washer=look.d=d']],
	['steps=washer', undefined, ['steps=washer']],
	['fixed.pump=no', { fixed: { pump: false } }, []],
	['fixed.pump=maybe', undefined, ['fixed.pump=maybe']],
	['fixed.moon=no', undefined, ['fixed.moon=no']],
	['fixed.pump=yes', { fixed: { pump: true } }, []],
	['fixed.pump=yes;fixed.washer=yes', { fixed: { washer: true } }, ['fixed.pump=yes']],
];

for (const [part, progress, dropped] of marks)
	test(`"${part}" keeps what is known and names the rest`, () =>
		assert.deepEqual(readFragment(workedTree, `#1;drips=yes;water=yes;${part}`), {
			answers: { water: 'yes', drips: 'yes' },
			...(progress && { progress: { steps: {}, fixed: {}, ...progress } }),
			dropped,
		}));

test('that a cause was it holds only where the answers lead to it', () => {
	assert.deepEqual(readFragment(workedTree, '#1;fixed.washer=yes').dropped, ['fixed.washer=yes']);
	assert.deepEqual(readFragment(workedTree, '#1;cold=yes;fixed.washer=yes;water=no').dropped, ['fixed.washer=yes']);
	assert.deepEqual(readFragment(workedTree, '#1;fixed.washer=no').progress, { steps: {}, fixed: { washer: false } });
});
