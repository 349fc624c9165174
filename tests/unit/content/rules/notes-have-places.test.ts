import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { smallContent } from '../small-content.ts';

const rule = 'notes-have-places';
const noted = (...lines: string[]) => smallContent().set('notes.yaml', lines.join('\n'));

test('notes belong to articles, steps, codes, questions and outcomes', () =>
	assert.deepEqual(
		findingsIn(
			noted(
				'/fix/washer/: Our taps are [red](/fix/frost/).',
				'/fix/frost/#thaw: Call 4711.',
				'/code/0x1/: Ours.',
				'/code/0x1-0x2/: Ours.',
				'/diagnose/drips/: Ours.',
				'/diagnose/plumber/: Ours.',
			),
		),
		[],
	));

for (const place of ['/fix/washers/', '/fix/frost/#steps', '/fix/frost/#gone', '/code/0x3/', '/diagnose/frost/'])
	test(`a note at ${place} is found`, () =>
		finds(noted('/fix/washer/: Ours.', `${place}: Lost.`), {
			file: 'notes.yaml',
			field: place,
			rule,
			message: new RegExp(`no page or step "${place}"`),
			at: `${place}: Lost`,
		}));

test('a note that cites a source is found', () =>
	finds(noted('/fix/washer/: Rubber grows hard [@maker-manual].'), {
		file: 'notes.yaml',
		field: '/fix/washer/',
		rule,
		message: /cites a source/,
		at: '/fix/washer/',
	}));

test('a note at an impossible URL is found', () =>
	finds(noted('fix/washer: Ours.'), { file: 'notes.yaml', field: 'fix/washer', rule: 'schema', message: /address/ }));
