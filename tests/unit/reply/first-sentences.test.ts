import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentences } from '../../../src/reply/first-sentences.ts';

const cases: [string, string, number, string][] = [
	['a short text is kept complete', 'It works. The tap is dry.', 200, 'It works. The tap is dry.'],
	['a long text ends with a whole sentence', 'It works. The tap is dry.', 12, 'It works.'],
	['the first sentence is kept complete, however long', 'It works without a drop. Dry.', 5, 'It works without a drop.'],
	[
		'a command is left out, with the sentence that introduces it',
		'Ask it:\n\n    tapctl status\n\nIt says no.',
		200,
		'It says no.',
	],
	['items lose their bullets', '1. Open it.\n2. Close it.\n\n- Look.', 200, 'Open it. Close it. Look.'],
	[
		'a full stop inside a word ends nothing',
		'Version 1.2 of e.g. taps is in /fix/x/. Next.',
		30,
		'Version 1.2 of e.g. taps is in /fix/x/.',
	],
	['a quotation ends with its sentence', 'It says "Done." Then go on.', 16, 'It says "Done."'],
	['empty text gives empty text', '    tapctl\n\nRun this:', 100, ''],
];

for (const [name, text, most, expected] of cases) test(name, () => assert.equal(firstSentences(text, most), expected));
