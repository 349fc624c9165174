import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand } from '../../../src/package/command.ts';
import type { Decoded, DecodedAnswer } from '../../../src/package/types.ts';

const words = { usage: 'Usage: taps CODE', none: 'No code recognised.', causes: 'Possible causes' };
const part = { id: '0x1f', list: 'drip', listLabel: 'drip code', written: '0x1F', short: 'Slow drip', evidence: null };
const answer: DecodedAnswer = {
	...{ kind: 'code', id: '0x1f', summary: '', reason: 'The number is there.', shape: [], sameValueIn: [] },
	parts: [
		{
			...part,
			meaning: 'A drop now and then.\n\nNobody knows why, and it has been so for as long as anyone remembers.',
		},
	],
	url: 'https://taps.example.org/code/0x1f/',
	causes: [{ id: 'washer', title: 'The washer is worn', url: 'https://taps.example.org/fix/washer/' }],
};
const unknown: DecodedAnswer = {
	...answer,
	...{ kind: 'unknown', id: '0x2f', shape: ['It is odd.'], url: null, causes: [] },
	parts: [{ ...part, id: null, written: '0x2F', short: '', meaning: '' }],
};
const says =
	(verdict: Decoded['verdict'], ...answers: DecodedAnswer[]) =>
	() => ({ verdict, answers });

test('recognised codes are printed in plain lines, with exit status 0', () =>
	assert.deepEqual(runCommand(['0x1f'], undefined, says('exact', answer), words), {
		status: 0,
		text: `0x1F Slow drip
  0x1F, drip code: A drop now and then.
  Nobody knows why, and it has been so for as long as anyone remembers.
  https://taps.example.org/code/0x1f/
  Possible causes:
  - The washer is worn
    https://taps.example.org/fix/washer/`,
	}));

test('unknown codes are reported as such, with exit status 1', () =>
	assert.deepEqual(runCommand(['0x2f'], undefined, says('unknown', unknown), words), {
		status: 1,
		text: '0x2F\n  The number is there.\n  It is odd.',
	}));

test('arguments are read together, and standard input if there are none', () => {
	const read: string[] = [];
	const decode = (text: string) => {
		read.push(text);
		return { verdict: 'none' as const, answers: [] };
	};
	assert.deepEqual(runCommand(['0x1', '0x2'], 'unread', decode, words), { text: words.none, status: 1 });
	assert.deepEqual(runCommand([], 'two\nlines', decode, words), { text: words.none, status: 1 });
	assert.deepEqual(read, ['0x1 0x2', 'two\nlines']);
});

test('with no input, or an unknown option, it prints its usage', () => {
	const decode = says('exact', answer);
	for (const [args, input] of [
		[[], undefined],
		[[], ' \n'],
		[['--json', '0x1f'], undefined],
		[[' '], undefined],
	] as const)
		assert.deepEqual(runCommand(args, input, decode, words), { text: words.usage, status: 2 });
	assert.deepEqual(runCommand(['--help'], undefined, decode, words), { text: words.usage, status: 0 });
});
