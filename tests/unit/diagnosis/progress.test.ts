import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment, writeFragment } from '../../../src/diagnosis/fragment.ts';
import {
	candidatesOf,
	carryBack,
	fixedCause,
	judge,
	markStep,
	nextCause,
	noProgress,
	reopened,
	type Mark,
	type Progress,
} from '../../../src/diagnosis/progress.ts';
import { workedTree } from './worked-tree.ts';

const done: Mark = { result: 'done', undone: false };
const tried = (...causes: string[]) =>
	causes.reduce<Progress>((progress, cause) => judge(progress, cause, false), noProgress);

test('the causes of an outcome come in order of likelihood, each once', () => {
	assert.deepEqual(candidatesOf(workedTree, 'WASHER'), ['washer', 'frost', 'pump']);
	assert.deepEqual(candidatesOf(workedTree, 'PLUMBER'), ['washer', 'frost']);
	assert.deepEqual(candidatesOf(workedTree, 'water'), []);
});

const next: [outcome: string, progress: Progress, besides: string | undefined, cause: string | undefined][] = [
	['WASHER', noProgress, undefined, 'washer'],
	['WASHER', noProgress, 'washer', 'frost'],
	['WASHER', tried('washer'), undefined, 'frost'],
	['WASHER', tried('frost'), undefined, 'washer'],
	['WASHER', tried('washer', 'frost'), undefined, 'pump'],
	['WASHER', tried('washer', 'frost', 'pump'), undefined, undefined],
	['FROST', tried('washer'), undefined, 'frost'],
	['PLUMBER', tried('washer', 'frost'), undefined, undefined],
	['water', noProgress, undefined, undefined],
];

for (const [outcome, progress, besides, cause] of next)
	test(`at ${outcome} with ${JSON.stringify(progress.fixed)}, besides ${besides}, comes ${cause}`, () =>
		assert.equal(nextCause(workedTree, outcome, progress, besides), cause));

test('a step that fixed the fault confirms its cause, until either is taken back', () => {
	const fixed = markStep(tried('washer'), 'pump', 'vent', { result: 'fixed', undone: false });
	assert.deepEqual(fixed.fixed, { washer: false, pump: true });
	assert.equal(fixedCause(fixed), 'pump');
	assert.deepEqual(markStep(fixed, 'pump', 'vent').fixed, { washer: false });
	assert.deepEqual(judge(fixed, 'pump', false), {
		steps: { pump: { vent: { result: 'unhelpful', undone: false } } },
		fixed: { washer: false, pump: false },
	});
});

test('a mark can be set, changed and removed', () => {
	const one = markStep(noProgress, 'pump', 'vent', done);
	const two = markStep(one, 'pump', 'restart', { result: 'unhelpful', undone: true });
	assert.deepEqual(two.steps, { pump: { vent: done, restart: { result: 'unhelpful', undone: true } } });
	assert.deepEqual(markStep(two, 'pump', 'restart').steps, one.steps);
	assert.deepEqual(markStep(one, 'pump', 'vent'), noProgress);
	assert.deepEqual(one.steps, { pump: { vent: done } }, 'what was given stays as it is');
});

test('at most one cause is confirmed, and a changed answer reopens the question', () => {
	const both = judge(judge(tried('pump'), 'washer', true), 'frost', true);
	assert.deepEqual(both.fixed, { pump: false, frost: true });
	assert.deepEqual(reopened(both).fixed, { pump: false });
	assert.deepEqual(judge(both, 'pump').fixed, { frost: true });
});

test('going back keeps what was done, and forgets only whether it helped', () => {
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

test('a URL contains what was done, sorted among the answers', () => {
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
	['fixed.pump=yes;fixed.washer=yes', { fixed: { pump: true } }, ['fixed.washer=yes']],
	[
		'STEPS.WASHER=Look.D,SWAP-RING.NU;Fixed.Pump=NO',
		{ steps: { washer: { look: done, 'swap-ring': { result: 'unhelpful', undone: true } } }, fixed: { pump: false } },
		[],
	],
	['steps.pump=vent.f', { steps: { pump: { vent: { result: 'fixed', undone: false } } } }, []],
];

for (const [part, progress, dropped] of marks)
	test(`"${part}" keeps what is known and names the rest`, () =>
		assert.deepEqual(readFragment(workedTree, `#1;drips=yes;water=yes;${part}`), {
			answers: { water: 'yes', drips: 'yes' },
			...(progress && { progress: { steps: {}, fixed: {}, ...progress } }),
			dropped,
		}));

test('marks for a cause also count for people who open its article directly', () =>
	assert.deepEqual(readFragment(workedTree, '#1;fixed.washer=yes;steps.washer=look.f').progress, {
		steps: { washer: { look: { result: 'fixed', undone: false } } },
		fixed: { washer: true },
	}));
