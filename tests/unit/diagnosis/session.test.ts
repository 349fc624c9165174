import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFragment } from '../../../src/diagnosis/fragment.ts';
import { fixedCause, noProgress } from '../../../src/diagnosis/progress.ts';
import { addressOf, answered, returned, stateOf, type State } from '../../../src/diagnosis/session.ts';
import { walk } from '../../../src/diagnosis/walk.ts';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { anyMoves, isLikeFresh, Session } from './any-session.ts';
import { anyWorkedTree, workedTree } from './worked-tree.ts';

const state = (fragment: string): State => stateOf(readFragment(workedTree, fragment));

test('any walk with Back, Forward, changes, marks, reloads and foreign URLs ends in the same state as a fresh one', () => {
	let ended = 0;
	let fixed = 0;
	fc.assert(
		fc.property(anyWorkedTree, anyMoves, (tree, moves) => {
			const session = new Session(tree);
			for (const move of moves) {
				session.move(move);
				isLikeFresh(tree, session.state);
			}
			const at = walk(tree, session.state.answers);
			if (at.ended) ended += 1;
			if (fixedCause(session.state.progress)) fixed += 1;
		}),
		{ numRuns: 3000 },
	);
	assert.ok(ended > 500 && fixed > 20, `the walks go far: ${ended} ended, ${fixed} fixed`);
});

test('so does any walk through the diagnosis that ships', () => {
	const content = readContent(settings.contentFolder);
	const causes = content.articles.map(({ id, data }) => ({ id, steps: data.steps }));
	for (const { data } of content.diagnosis)
		fc.assert(
			fc.property(anyMoves, (moves) => {
				const tree = { ...data, causes, edition: '2026-03-01' };
				const session = new Session(tree);
				for (const move of moves) session.move(move);
				isLikeFresh(tree, session.state);
			}),
			{ numRuns: 2000 },
		);
});

test('an answer that leads elsewhere reopens the fault, and keeps what was done', () => {
	const before = state('#1;drips=yes;fixed.frost=no;fixed.washer=yes;steps.washer=look.d;water=yes');
	const elsewhere = answered(workedTree, before, 'drips', 'not-sure');
	assert.deepEqual(elsewhere.progress, { ...before.progress, fixed: { frost: false } });
	assert.deepEqual(answered(workedTree, before, 'drips', 'yes').progress, before.progress);
});

test('Back does not undo marks for what was done to the machine', () => {
	const now = state('#1;drips=yes;fixed.washer=no;steps.washer=look.d;water=yes');
	const back = returned(readFragment(workedTree, '#1;water=yes'), now);
	assert.equal(addressOf(workedTree, back), '#1;steps.washer=look.d;water=yes');
});

test('a pasted URL is complete in itself', () => {
	const session = new Session(workedTree);
	session.move(['paste', 0, '#1;drips=yes;steps.washer=look.d;water=yes']);
	session.move(['paste', 0, '#1;water=yes']);
	assert.deepEqual(session.state, { answers: { water: 'yes' }, progress: noProgress });
});

test('a state that no fresh walk reaches is found', () => {
	const wrong: State = { answers: { drips: 'yes' }, progress: noProgress };
	assert.throws(() => isLikeFresh(workedTree, wrong), assert.AssertionError);
});
