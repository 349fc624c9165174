import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textOf } from '../../../src/schemas/audience.ts';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { plainReply } from '../../../src/reply/plain.ts';
import type { ReplyParts } from '../../../src/reply/facts.ts';
import { makeReply } from '../../../src/reply/reply.ts';
import { parts } from './facts.ts';

const url = `https://kb.example.org/kb/fix/${'a-long-cause-'.repeat(8)}/#and-a-step`;

/** Asserts that no line but the last is over 72 columns, and that no line ends in a space. */
function keepsColumns(given: ReplyParts): void {
	const lines = makeReply(given, url).plain.split('\n');
	assert.equal(lines.pop(), `<${url}>`);
	for (const line of lines) assert.ok(line.length <= 72, `${line.length}: ${line}`);
}

test('a line wraps at 72 columns, and list items stay indented', () => {
	const { plain } = makeReply(parts({ meaning: 'word '.repeat(40), steps: ['step '.repeat(20)] }), url);
	assert.match(plain, /^(word ){13}word\n(word ){13}word\n(word ){11}word$/m);
	assert.match(plain, /^1\. (step ){13}step\n {3}(step ){5}step$/m);
});

test('a screen wraps the lines itself', () => {
	const shown = plainReply(parts({ meaning: 'word '.repeat(40), steps: ['step '.repeat(20)] }), url, Infinity);
	assert.match(shown, /^(word ){39}word$/m);
	assert.match(shown, /^1\. (step ){19}step$/m);
});

test('an item with a two-digit number is indented by four', () => {
	const { plain } = makeReply(parts({ steps: Array<string>(10).fill('step '.repeat(20)) }), url);
	assert.match(plain, /^10\. (step ){12}step\n {4}(step ){6}step$/m);
});

test('a word longer than a line stays whole on its own line, because a broken URL does not work', () => {
	const long = `https://taps.example/${'x'.repeat(100)}`;
	const lines = makeReply(parts({ meaning: `See ${long} for more`, steps: [long] }), url).plain.split('\n');
	assert.ok(lines.includes(long));
	assert.ok(lines.includes(`1. ${long}`));
});

const word = fc.string({ minLength: 1, maxLength: 40 });
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

test('plain text keeps to 72 columns, whatever it contains', () => {
	fc.assert(
		fc.property(text, text, fc.array(text, { maxLength: 12 }), (title, meaning, steps) =>
			keepsColumns(parts({ title, meaning, steps })),
		),
	);
});

test('plain text loses no word and adds none', () => {
	fc.assert(
		fc.property(text, (meaning) => {
			const { plain } = makeReply(parts({ meaning, steps: [] }), url);
			const words = (said: string) => said.split(/\s+/).filter(Boolean);
			assert.deepEqual(words(plain).slice(4, -3), words(meaning));
		}),
	);
});

test('every article and pair that ships has a reply that keeps to 72 columns', () => {
	const { articles, pairs } = readContent(settings.contentFolder);
	for (const { data } of articles)
		keepsColumns(
			parts({ title: data.title, meaning: textOf(data.reply), steps: data.steps.map((step) => step.title) }),
		);
	for (const { id, data } of pairs)
		keepsColumns(
			parts({ title: id, meaning: textOf(data.reply), steps: data.triage.map((step) => step.reply ?? step.title) }),
		);
});
