import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'unique-ids';

test('a duplicate step id is found', () =>
	findsAmongOthers(changed('articles/washer.mdx', 'id="look"', 'id="replace"'), {
		file: 'articles/washer.mdx',
		field: 'steps',
		rule,
		message: /"replace" is used twice/,
		at: '<Step id="replace" title="Put in a new washer"',
	}));

test('a step id that a heading or a section of every article has is found', () => {
	for (const id of ['wear', 'sources'])
		findsAmongOthers(changed('articles/washer.mdx', 'id="look"', `id="${id}"`), {
			file: 'articles/washer.mdx',
			field: 'steps',
			rule,
			message: new RegExp(`"${id}" is used twice`),
		});
});

test('a duplicate number in a list is found, however it is written', () =>
	finds(changed('codes/drip.yaml', 'value: 0x1f', 'value: 1'), {
		file: 'codes/drip.yaml',
		field: 'codes',
		rule,
		message: /"drip-0x1" is used twice/,
		at: '- value: 1',
	}));

test('two primary lists are found', () =>
	findsAmongOthers(changed('codes/sound.yaml', 'order: 2', 'order: 2\nprimary: true'), {
		file: 'codes/',
		field: 'primary',
		rule,
		message: /Exactly one list must be primary/,
	}));

test('a missing primary list is found', () =>
	findsAmongOthers(changed('codes/drip.yaml', 'primary: true\n', ''), {
		file: 'codes/',
		field: 'primary',
		rule,
		message: /Exactly one list must be primary/,
	}));

test('a pair whose file has another name is found', () =>
	finds(changed('pairs/0x1-0x2.yaml', 'first: 0x1', 'first: 0x3'), {
		file: 'pairs/0x1-0x2.yaml',
		field: 'first',
		rule,
		message: /belongs in a file called 0x3-0x2\.yaml/,
	}));

test('a duplicate short test in a pair is found', () => {
	const again = '  - { id: listen, title: Listen, where: garden, do: Again., result: Again. }\ntells: { drips';
	finds(changed('pairs/0x1-0x2.yaml', 'tells: { drips', again), {
		file: 'pairs/0x1-0x2.yaml',
		field: 'triage',
		rule,
		message: /"listen" is used twice/,
	});
});

test('a question that occurs twice, or has the id of an outcome, is found', () => {
	for (const [id, at] of [
		['water', '- id: water\n    stage: pipe\n    ask: Is it freezing?'],
		['plumber', '- id: plumber\n    escalate:'],
	] as const)
		findsAmongOthers(changed('diagnosis/tap.yaml', 'id: cold', `id: ${id}`), {
			file: 'diagnosis/tap.yaml',
			field: 'questions',
			rule,
			message: new RegExp(`"${id}" is used twice`),
			at,
		});
});

test('a duplicate answer is found', () =>
	findsAmongOthers(changed('diagnosis/tap.yaml', "'no'\n        label: No water", "'yes'\n        label: No water"), {
		file: 'diagnosis/tap.yaml',
		field: 'questions.0.answers',
		rule,
		message: /"yes" is used twice/,
	}));

test('a duplicate stage is found', () =>
	findsAmongOthers(changed('stages.yaml', 'id: spout', 'id: pipe'), {
		file: 'stages.yaml',
		field: '',
		rule,
		message: /"pipe" is used twice/,
	}));

for (const taken of ['code', 'edition'])
	test(`a question called ${taken} is found, because that word is reserved in the URL`, () => {
		const files = changed('diagnosis/tap.yaml', 'start: water', `start: ${taken}`);
		const text = files.get('diagnosis/tap.yaml') ?? '';
		files.set('diagnosis/tap.yaml', text.replace('- id: water', `- id: ${taken}`));
		assert.ok(findingsIn(files).some(({ message }) => message.includes(`"${taken}" is reserved`)));
	});
