import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, findsAmongOthers } from './finds.ts';
import { changed } from './small-content.ts';

const washer = 'articles/washer.mdx';

/** What is removed or added, the reported field, and the message. */
const faults: Record<string, [file: string, from: string, to: string, field: string, message: RegExp, at?: string]> = {
	'a change without an undo': [
		washer,
		'<Undo>Put the old ring back.</Undo>',
		'',
		'steps.1.undo',
		/changes something\. Say in <Undo> how to undo it/,
		'<Step id="replace"',
	],
	'a change without anything to record first': [
		washer,
		'<RecordFirst>Note how the old ring lies.</RecordFirst>',
		'',
		'steps.1.recordFirst',
		/<RecordFirst> what to write down/,
		'<Step id="replace"',
	],
	'an undo without a check': [
		washer,
		'<CheckUndo>The old ring lies as before.</CheckUndo>',
		'',
		'steps.1.checkUndo',
		/<CheckUndo> how to check that it is undone/,
		'<Step id="replace"',
	],
	'an undo together with a reason for none': [
		washer,
		'<CheckUndo>The old ring lies as before.</CheckUndo>',
		'<CheckUndo>It lies as before.</CheckUndo>\n\n<NoUndo>No need.</NoUndo>',
		'steps.1.noUndo',
		/There is already an undo/,
		'<NoUndo>No need.',
	],
	'a risk without a change': [
		washer,
		'risk="none"',
		'risk="low"',
		'steps.0.risk',
		/risk of a step that changes nothing must be none/,
		'<Step id="look"',
	],
	'lowered security without a revert line': [
		washer,
		'<RecordFirst>Note',
		'<LowersSecurity until="Today">It is open</LowersSecurity>\n\n<RecordFirst>Note',
		'steps.1.revert',
		/Write its entry for the list of changes to revert/,
	],
	'lowered security without an undo': [
		'articles/frost.mdx',
		'<RecordFirst>Note',
		'<LowersSecurity until="Today">It is open</LowersSecurity>\n\n<RecordFirst>Note',
		'steps.0.undo',
		/so it must say how to restore it/,
	],
	'a missing field': [washer, 'title: The washer is worn\n', '', 'title', /"title" is missing/, 'summary: The'],
	'an unknown field': [washer, 'title: The washer', 'colour: red\ntitle: The washer', 'colour', /no field "colour"/],
	'an empty field': [washer, 'No drop falls for a minute.', '', 'verify', /Write something/, '<Verify>'],
	'a line break in a single-line field': [
		washer,
		'reviewed: 2026-11-22',
		'reviewed: November',
		'reviewed',
		/form 2026-11-22\./,
		'November',
	],
	'an id that cannot be in a URL': ['stages.yaml', 'id: pipe', 'id: Pipe One', '0.id', /lower-case/, 'Pipe One'],
	'an invalid date': [
		washer,
		'reviewed: 2026-11-22',
		'reviewed: November',
		'reviewed',
		/form 2026-11-22\./,
		'November',
	],
	'a source with an incomplete URL': [
		'sources.yaml',
		'https://taps.example/manual',
		'taps.example/manual',
		'maker-manual.url',
		/beginning with https/,
		'taps.example/manual',
	],
	'a source that imitates another host': [
		'sources.yaml',
		'https://taps.example/manual',
		'https://taps.example@evil.example/manual',
		'maker-manual.url',
		/without a user name/,
		'https://taps.example@',
	],
	'a contact that runs a script': [
		'site.yaml',
		'contact: null',
		'contact: "javascript:alert(1)"',
		'contact',
		/begins with/,
	],
	'an unknown grade': [
		'sources.yaml',
		'grade: reported',
		'grade: sure',
		'forum-drip.grade',
		/"sure" is not one of: documented/,
	],
	'a code without a source': [
		'codes/sound.yaml',
		'    sources: [maker-manual]',
		'    sources: []',
		'codes.0.sources',
		/at least 1/,
		'[]',
	],
	'a question with one answer': [
		'diagnosis/tap.yaml',
		"      - id: 'yes'\n        label: It freezes\n        summary: 'cold: yes'\n        to: frost\n",
		'',
		'questions.2.answers',
		/at least 2/,
	],
};

for (const [name, [file, from, to, field, message, at]] of Object.entries(faults))
	test(`${name} is reported at its place`, () =>
		findsAmongOthers(changed(file, from, to), { file, field, rule: 'schema', message, ...(at && { at }) }));

test("an outcome's missing field is reported for the kind of outcome that its fields belong to", () => {
	const tree = 'diagnosis/tap.yaml';
	const fieldsIn = (from: string, to: string) =>
		findingsIn(changed(tree, from, to)).map(({ field, message }) => [field, /"[a-z]+"/.exec(message)?.[0]]);
	const rest =
		'    stage: spout\n    because: The tap works, as far as one can see [@own].\n    handover: Tell them what you saw.\n';
	assert.deepEqual(fieldsIn(rest, ''), [
		['outcomes.2.because', '"because"'],
		['outcomes.2.handover', '"handover"'],
	]);
	assert.deepEqual(fieldsIn('    article: frost\n    because: It is cold [@own].\n', ''), [
		['outcomes.1.article', '"article"'],
		['outcomes.1.because', '"because"'],
	]);
	assert.deepEqual(fieldsIn('    article: frost\n', '    article: frost\n    colour: red\n'), [
		['outcomes.1.colour', '"colour"'],
	]);
});

test('an outcome without a cause that lacks its text is reported at the missing field', () =>
	findsAmongOthers(changed('diagnosis/tap.yaml', '    handover: Tell them what you saw.\n', ''), {
		file: 'diagnosis/tap.yaml',
		field: 'outcomes.2.handover',
		rule: 'schema',
		message: /./,
		at: 'id: plumber',
	}));
