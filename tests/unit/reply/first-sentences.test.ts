import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentences } from '../../../src/reply/first-sentences.ts';

const cases: [string, string, number, string][] = [
	['a short text comes whole', 'It works. The tap is dry.', 200, 'It works. The tap is dry.'],
	['a long text ends with a whole sentence', 'It works. The tap is dry.', 12, 'It works.'],
	['the first sentence comes whole, however long', 'It works without a drop. Dry.', 5, 'It works without a drop.'],
	[
		'a command is left out, with what leads up to it',
		'Ask it:\n\n    tapctl status\n\nIt says no.',
		200,
		'It says no.',
	],
	['items lose their marks', '1. Open it.\n2. Close it.\n\n- Look.', 200, 'Open it. Close it. Look.'],
	[
		'a point within a word ends nothing',
		'Version 1.2 of e.g. taps is in /fix/x/. Next.',
		30,
		'Version 1.2 of e.g. taps is in /fix/x/.',
	],
	['a quotation ends with its sentence', 'It says "Done." Then go on.', 16, 'It says "Done."'],
	['of nothing comes nothing', '    tapctl\n\nRun this:', 100, ''],
];

for (const [name, text, most, expected] of cases) test(name, () => assert.equal(firstSentences(text, most), expected));
