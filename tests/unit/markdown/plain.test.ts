import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlain } from '../../../src/markdown/plain.ts';
import { smallContext } from './small-context.ts';

const texts: Record<string, [markdown: string, text: string]> = {
	'paragraphs are separated by an empty line': ['One\ntwo\n\nthree', 'One two\n\nthree'],
	'Markdown syntax is left out': ['**One** *two* `three` [four](/fix/) ~~five~~', 'One two three four five'],
	'citations are removed with the space before them': [
		'One [@maker-manual], two [@forum-drip; @maker-manual reported]. *Three* [@moon].',
		'One, two. Three.',
	],
	'the mark of a text that makes no claim prints nothing': ['One [@own]. Two [@own]:', 'One. Two:'],
	'commands are indented by four spaces': ['Do:\n\n```bash\na\nb\n```', 'Do:\n\n    a\n    b'],
	'items keep their bullets': ['- one\n- two', '- one\n- two'],
	'items keep their numbers': ['1. one\n2. **two**', '1. one\n2. two'],
	'a quotation is its text': ['> one\n>\n> two', 'one\n\ntwo'],
	'a hard line break is kept': ['one  \ntwo', 'one\ntwo'],
	'headings are lines': ['## One\n\ntwo', 'One\n\ntwo'],
	'markup stays text': ['a <b> c', 'a <b> c'],
	'slots show their examples, unknown ones are unchanged': ['`ping {{tap}}` {{moon}}', 'ping TAP-1 {{moon}}'],
	'a command in an item is indented below it': [
		'1. One:\n\n   ```bash\n   a\n   b\n   ```',
		'1. One:\n       a\n       b',
	],
	'a nested item is indented': ['- one\n  1. a\n  2. b\n- two', '- one\n  1. a\n  2. b\n- two'],
	'a table has one line per row': ['| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n1 | 2'],
	'link targets are left out': ['[a][f]\n\n[f]: /fix/frost/', 'a'],
	'empty text stays empty': ['', ''],
};

for (const [name, [markdown, text]] of Object.entries(texts))
	test(`as plain text, ${name}`, () => assert.equal(toPlain(markdown, smallContext.slots), text));

test('without slots every slot is unchanged', () => assert.equal(toPlain('{{tap}}'), '{{tap}}'));

test('the parts of an item and the cells of a table stay separate', () => {
	assert.match(toPlain('1. One:\n\n   ```bash\n   ping x\n   ```'), /^1\. One:\s+ping x$/);
	assert.match(toPlain('- one\n  - a\n  - b'), /^- one\s+(- )?a\s+(- )?b$/);
	assert.match(toPlain('- one\n\n  two'), /^- one\s+two$/);
	assert.match(toPlain('| a | b |\n|---|---|\n| 1 | 2 |'), /^a[\s|,;]+b[\s|,;]+1[\s|,;]+2$/);
});

test('a pinned id is left out', () => assert.equal(toPlain('## One [#one]'), 'One'));
