import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'claims-have-sources';
const pair = 'pairs/0x1-0x2.yaml';
const codes = 'codes/drip.yaml';

/** Each claim that requires a source, without it. */
const claims: Record<string, [file: string, from: string, field: string, at: string]> = {
	'a test': ['articles/frost.mdx', 'Touch the pipe [@maker-manual].', 'test', '<Test'],
	'a step': ['articles/washer.mdx', 'Swap the ring [@maker-manual; @forum-drip].', 'steps.1', '<Step id="replace"'],
	'the rank of a cause': [pair, 'A gardener heard it [@forum-drip].', 'causes.0.basis', 'A gardener'],
	'a question': ['diagnosis/tap.yaml', 'A closed tap is silent [@maker-manual].', 'questions.1', 'id: drips'],
	'an outcome': [
		'diagnosis/tap.yaml',
		'It drips although it is closed [@own].',
		'outcomes.0.because',
		'It drips although',
	],
	'an explanation': ['glossary.yaml', 'seals the valve [@maker-manual].', 'washer.definition', 'definition'],
	'a refutation': ['myths/hammer.yaml', 'It breaks the valve [@maker-manual].', 'why', 'It breaks'],
};

for (const [name, [file, from, field, at]] of Object.entries(claims))
	test(`${name} without a source is found`, () =>
		finds(changed(file, from, from.replace(/ \[@.*\]/, '')), { file, field, rule, message: /has a source/, at }));

test('each paragraph and each item of `known` needs its own source', () => {
	for (const [from, number] of [
		['once a minute [@maker-manual]', 1],
		['hisses as well [@forum-drip]', 2],
	] as const)
		finds(changed(pair, from, from.replace(/ \[@.*\]/, '')), {
			file: pair,
			field: 'known',
			rule,
			message: new RegExp(`item ${number} has`),
		});
});

const note = (text: string) => changed(codes, 'DRIP_SLOW\n', `DRIP_SLOW\n    notes:\n      - ${text}\n`);

test('a note on a code without a source is found', () =>
	finds(note('It hisses.'), { file: codes, field: 'codes.0.notes.0', rule, message: /has a source/, at: 'It hisses' }));

test('an author may mark a step, a note or part of the diagnosis as making no claim, and nothing else', () => {
	const saysOwn = (file: string, from: string) => changed(file, from, from.replace(/\[@.*\]/, '[@own]'));
	for (const files of [
		note('Nobody has documented it. [@own]'),
		saysOwn('articles/washer.mdx', 'Take the head off and look [@maker-manual].'),
		saysOwn('diagnosis/tap.yaml', 'A closed tap is silent [@maker-manual].'),
	])
		assert.deepEqual(findingsIn(files), []);
	for (const name of ['a test', 'the rank of a cause', 'an explanation', 'a refutation']) {
		const [file = '', from = '', field = ''] = claims[name] ?? [];
		finds(saysOwn(file, from), { file, field, rule, message: /has a source/ });
	}
});
