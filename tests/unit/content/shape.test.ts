import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, findsAmongOthers } from './finds.ts';
import { changed } from './small-content.ts';

const washer = 'articles/washer.mdx';

/** What is taken out or put in, the field that is named, and what is said. */
const faults: Record<string, [file: string, from: string, to: string, field: string, message: RegExp, at?: string]> = {
	'a change without an undo': [
		washer,
		'    undo: Put the old ring back.\n',
		'',
		'steps.1.undo',
		/changes something\. Say how to undo it/,
		'id: replace',
	],
	'a change without anything to note first': [
		washer,
		'    noteFirst: Note how the old ring lies.\n',
		'',
		'steps.1.noteFirst',
		/Say what to write down/,
		'id: replace',
	],
	'an undo without a check': [
		washer,
		'    checkUndo: The old ring lies as before.\n',
		'',
		'steps.1.checkUndo',
		/Say how one sees that it is back/,
		'id: replace',
	],
	'an undo together with a reason for none': [
		washer,
		'    undo: Put the old ring back.\n',
		'    undo: Put it back.\n    noUndo: No need.\n',
		'steps.1.noUndo',
		/There is an undo already/,
		'No need.',
	],
	'a risk where nothing changes': [washer, 'risk: none', 'risk: low', 'steps.0.risk', /has risk none/, 'low'],
	'lower security without a line for the list': [
		washer,
		'    undo: Put the old ring back.\n',
		'    undo: Put it back.\n    lowersSecurity: { how: It is open, until: Today }\n',
		'steps.1.putBack',
		/Write the line for the put-it-back list/,
	],
	'lower security without a way back': [
		'articles/frost.mdx',
		'    noUndo: Ice',
		'    lowersSecurity: { how: It is open, until: Today }\n    putBack: Close it\n    noUndo: Ice',
		'steps.0.undo',
		/so it must say how to raise it again/,
	],
	'a field that is missing': [washer, 'title: The washer is worn\n', '', 'title', /expected string/, 'summary: The'],
	'a field that nobody knows': [washer, 'title: The washer', 'colour: red\ntitle: The washer', '', /"colour"/],
	'an empty field': [washer, 'verify: No drop falls for a minute.', "verify: ''", 'verify', /Write something/, "''"],
	'a line break in a line': [washer, 'title: The washer is worn', 'title: "a\\nb"', 'title', /on one line/],
	'an id that is no address': ['stations.yaml', 'id: pipe', 'id: Pipe One', '0.id', /lower-case/, 'Pipe One'],
	'a day that is no day': [
		washer,
		'reviewed: 2026-11-22',
		'reviewed: November',
		'reviewed',
		/as 2026-11-22\./,
		'November',
	],
	'a source with half an address': [
		'sources.yaml',
		'https://taps.example/manual',
		'taps.example/manual',
		'maker-manual.url',
		/beginning with https/,
		'taps.example/manual',
	],
	'a grade that does not exist': ['sources.yaml', 'grade: reported', 'grade: sure', 'forum-drip.grade', /expected one/],
	'a code without a source': [
		'codes/sound.yaml',
		'    sources: [maker-manual]',
		'    sources: []',
		'codes.0.sources',
		/expected array to have >=1 items/,
		'[]',
	],
	'a question with one answer': [
		'diagnosis/tap.yaml',
		"      - id: 'yes'\n        label: It freezes\n        summary: 'cold: yes'\n        to: frost\n",
		'',
		'questions.2.answers',
		/>=2 items/,
	],
	'an article without front matter': [washer, '---\ntitle: The washer is worn', 'Washers.', '', /expected object/],
};

for (const [name, [file, from, to, field, message, at]] of Object.entries(faults))
	test(`${name} is found where it stands`, () =>
		findsAmongOthers(changed(file, from, to), { file, field, rule: 'schema', message, ...(at && { at }) }));

test('what an outcome lacks is said of the kind of outcome that its fields belong to', () => {
	const tree = 'diagnosis/tap.yaml';
	const fieldsIn = (from: string, to: string) =>
		findingsIn(changed(tree, from, to)).map(({ field, message }) => [field, /"[a-z]+"/.exec(message)?.[0]]);
	const rest =
		'    station: spout\n    because: The tap works, as far as one can see [@own].\n    tell: Tell them what you saw.\n';
	assert.deepEqual(fieldsIn(rest, ''), [
		['outcomes.2.station', undefined],
		['outcomes.2.because', undefined],
		['outcomes.2.tell', undefined],
	]);
	assert.deepEqual(fieldsIn('    article: frost\n    because: It is cold [@own].\n', ''), [
		['outcomes.1.article', undefined],
		['outcomes.1.because', undefined],
	]);
	assert.deepEqual(fieldsIn('    article: frost\n', '    article: frost\n    colour: red\n'), [
		['outcomes.1', '"colour"'],
	]);
});

test('an end at a human without words for them is found by the field that is missing', () =>
	findsAmongOthers(changed('diagnosis/tap.yaml', '    tell: Tell them what you saw.\n', ''), {
		file: 'diagnosis/tap.yaml',
		field: 'outcomes.2.tell',
		rule: 'schema',
		message: /./,
		at: 'id: plumber',
	}));
