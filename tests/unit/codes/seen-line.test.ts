import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seenLine } from '../../../src/codes/code-index.ts';

const lines: [markdown: string, line: string][] = [
	['In the dialog [@one]. And elsewhere.', 'In the dialog.'],
	['In the log `a/b`, in **bold** and [a page](/fix/).', 'In the log a/b, in bold and a page.'],
	['After "Code: 0x…", e.g. in a log. Then more.', 'After "Code: 0x…", e.g. in a log.'],
	['Each entry names its log.\n\n- One\n- Two', 'Each entry names its log.'],
	['No full stop', 'No full stop'],
];

for (const [markdown, line] of lines) test(`"${line}"`, () => assert.equal(seenLine(markdown), line));
