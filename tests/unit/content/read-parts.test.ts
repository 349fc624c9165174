import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleParts } from '../../../src/content/parts.ts';
import { readParts } from '../../../src/content/read-parts.ts';
import { finds, findsAmongOthers } from './finds.ts';
import { changed } from './small-content.ts';

const file = 'articles/washer.mdx';
const expect = '<Expect>The tap closes.</Expect>';

test("each component fills its field with its author's Markdown", () => {
	const { fields, rest, restLine, problems, lines } = readParts(
		[
			'<Test where="garden" minutes="2">',
			'Look – “é” 😀:',
			'',
			'- one',
			'',
			'  ```bash',
			'  tapctl {{tap}}',
			'  ```',
			'',
			'<Yes>It *drips*.</Yes>',
			'</Test>',
			'<Step id="a" changes>',
			'  Turn it,',
			'    slowly.',
			'  <Undo>',
			'  Turn it back.',
			'  </Undo>',
			'</Step>',
			'<Step id="b">Wait.</Step>',
			'',
			'## Why [#why]',
			'',
			'Rust.',
		].join('\n'),
		articleParts,
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(fields, {
		test: {
			where: 'garden',
			minutes: 2,
			how: 'Look – “é” 😀:\n\n- one\n\n  ```bash\n  tapctl {{tap}}\n  ```',
			yes: 'It *drips*.',
		},
		steps: [
			{ id: 'a', changes: true, do: 'Turn it,\n  slowly.', undo: 'Turn it back.' },
			{ id: 'b', do: 'Wait.' },
		],
	});
	assert.equal(rest, '## Why [#why]\n\nRust.');
	assert.equal(restLine, 21);
	assert.deepEqual(lines.get('steps.0.undo'), { line: 15, textLine: 16 });
	assert.deepEqual(lines.get('steps.0.changes'), { line: 12, textLine: 12 });
});

/** An author's mistake, the reported line, the message and the remedy. */
const faults: Record<string, [from: string, to: string, at: string, message: RegExp, remedy: RegExp]> = {
	'a missing closing tag': [
		'<CheckUndo>The old ring lies as before.</CheckUndo>\n',
		'<CheckUndo>\nThe old ring lies as before.\n',
		'</Step>\n\n<Verify>',
		/^<\/Step> closes nothing here: <CheckUndo> of line 43 is still open/,
		/Write <\/CheckUndo> before it/,
	],
	'a component with several paragraphs and its tags on their lines': [
		expect,
		'<Expect>The tap\n\ncloses.</Expect>',
		'<Expect>The tap',
		/^<Expect> is not closed/,
		/each tag has a line to itself/,
	],
	'an extra closing tag': [expect, `${expect}\n</Undo>`, '</Undo>\n', /^<\/Undo> closes nothing/, /./],
	'an unknown component': [
		expect,
		'<Expcet>It closes.</Expcet>',
		'<Expcet>',
		/no component <Expcet>/,
		/Write <Expect>/,
	],
	'a component in the wrong place': [
		'<Verify>',
		'<Undo>Turn it back.</Undo>\n\n<Verify>',
		'<Undo>Turn',
		/^<Undo> is not allowed here/,
		/<Test>, <Step>, <Verify>, <LookAlike> and Markdown/,
	],
	'a component that comes too late': [
		'<RecordFirst>Note how the old ring lies.</RecordFirst>\n\nSwap the ring [@maker-manual; @forum-drip].',
		'Swap the ring [@maker-manual].\n\n<RecordFirst>Note it.</RecordFirst>',
		'<RecordFirst>Note it',
		/^<RecordFirst> must come before the text/,
		/Move it further up/,
	],
	'text that comes too late': [
		expect,
		`${expect}\n\nThen dry it.`,
		'Then dry',
		/^This text must come before <Expect>/,
		/./,
	],
	'a duplicate component': [expect, `${expect}\n\n${expect}`, `${expect}\n\n<If`, /There are two <Expect>/, /./],
	'an import': ['<Verify>', "import Tap from './tap'\n\n<Verify>", 'import Tap', /code: import or export/, /no code/],
	'an expression': [
		'A new one helps.\n---',
		'A new one helps.\n---\n\n{tap}',
		'{tap}',
		/^\{tap\} is an expression/,
		/backticks/,
	],
	'an expression in a sentence': [
		'Rubber grows',
		'At {place}, rubber grows',
		'At {place}',
		/^\{place\} is an expression/,
		/backticks/,
	],
	'a slot in a sentence': ['Rubber grows', 'Rubber at {{tap}} grows', 'Rubber at', /is an expression/, /backticks/],
	'an unclosed brace': ['Rubber grows', 'A { and rubber grows', 'A { and', /cannot be read/, /backticks/],
	'a word in angle brackets': ['Rubber grows', 'A <tap> grows', 'A <tap>', /^<tap> looks like the start/, /backticks/],
	'a word in angle brackets with a closing tag': [
		'Rubber grows',
		'A <b>x</b> grows',
		'A <b>',
		/no component <b>/,
		/backticks/,
	],
	'a component inside a sentence': [
		'Rubber grows',
		'A <Undo>x</Undo> grows',
		'A <Undo>',
		/inside a paragraph/,
		/on a new line/,
	],
	'an unknown attribute': [
		'where="garden" rights="user" minutes="10"',
		'wher="garden"\n  rights="user" minutes="10"',
		'<Step id="replace"',
		/^<Step> has no attribute "wher"/,
		/Write "where"/,
	],
	'an attribute in braces': [
		'minutes="10"',
		'minutes={10}',
		'<Step id="replace"',
		/has an attribute in braces/,
		/name="text"/,
	],
	'a flag with a value': [
		'risk="low" changes>',
		'risk="low"\n  changes="no">',
		'  changes="no"',
		/takes no value/,
		/./,
	],
	'an attribute without a value': [
		'risk="low" changes',
		'risk changes',
		'<Step id="replace"',
		/"risk" has no value/,
		/./,
	],
	'a component in the front matter': [
		'reply: The washer',
		'verify: No drop falls.\nreply: The washer',
		'verify: No',
		/not a field of the front matter/,
		/<Verify>/,
	],
};

for (const [name, [from, to, at, message, remedy]] of Object.entries(faults))
	test(`${name} is reported at its line`, () => {
		const files = changed(file, from, to);
		findsAmongOthers(files, { file, field: '', rule: 'mdx', message, at, remedy });
	});

test('an article without front matter is found', () =>
	findsAmongOthers(changed(file, '---\ntitle: The washer is worn', 'Washers.'), {
		file,
		field: '',
		rule: 'mdx',
		message: /no front matter/,
	}));

test('a guide is plain Markdown', () =>
	finds(changed('guides/winter.mdx', 'Close the valve', '<Step id="x">Close</Step>\n\nClose the valve'), {
		file: 'guides/winter.mdx',
		field: '',
		rule: 'mdx',
		message: /no component <Step>/,
		at: '<Step',
	}));
