import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const file = 'probes/drips.yaml';

/** An error in a probe, where it is reported, and the message. */
const broken: [from: string, to: string, field: string, message: RegExp][] = [
	["  wet: 'yes'", '  wet: maybe', 'answers.wet', /"drips" has no answer "maybe"/],
	["  wet: 'yes'", "  moist: 'yes'", 'answers.moist', /no result "moist"/],
	['question: drips\n', '', 'answers', /no question for them/],
	['all: [wet]', 'all: [damp]', 'results.0', /no pattern "damp"/],
	['none: [dry]', 'none: [damp]', 'results.0', /no pattern "damp"/],
	['same: [dry.drops]', 'same: [dry.litres]', 'results.1', /no value "dry.litres"/],
	['same: [dry.drops]', 'differ: [dry.drops]', 'results.1', /exactly two values/],
	["says: '{drops} drops'", "says: '{litres} litres'", 'patterns.0', /"wet" has no hole "litres"/],
	['where: { drops: { to: 0 } }', 'where: { litres: { to: 0 } }', 'patterns.1', /"dry" has no hole "litres"/],
	[
		"lines: ['Drops : {drops:number}']",
		"lines: ['Drops : {drops:float}']",
		'patterns.1.lines.0',
		/"float" is not a kind of hole/,
	],
	["record: ['{...} : {{tap}}']", "record: ['{...} : {{moon}}']", 'record.0', /"\{\{moon\}\}" is not a slot/],
];

for (const [from, to, field, message] of broken)
	test(`${to.trim()} is found at ${field}`, () =>
		finds(changed(file, from, to), { file, field, rule: 'probes-fit', message }));

test('a probe that waits for its question is fine, and so is a guide without probes', () => {
	const waiting = changed(file, 'question: drips\n', '');
	waiting.set(file, (waiting.get(file) ?? '').split('answers:')[0] ?? '');
	assert.deepEqual(findingsIn(waiting), []);
	const none = smallContent();
	none.delete(file);
	assert.deepEqual(findingsIn(none), []);
});
