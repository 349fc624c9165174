import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findsAmongOthers, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'diagnosis-names';
const file = 'diagnosis/tap.yaml';
const withAliases = (aliases: string) => changed(file, 'start: water\n', `start: water\naliases:\n${aliases}`);

test('aliases that lead to questions and answers of today are in order, also over two names', () => {
	const files = withAliases(
		'  flow: stream\n  stream: water\n  flow.wet: water.yes\n  drips.plop: drips.yes\n  ice.y: cold.yes\n',
	);
	assert.deepEqual(findingsIn(files), []);
});

test('an alias that leads nowhere is found', () =>
	finds(withAliases('  flow: moon\n'), {
		file,
		field: 'aliases.flow',
		rule,
		message: /"flow" leads to "moon", and that is not there/,
		at: 'moon',
	}));

test('an alias to an answer that is not there is found', () =>
	finds(withAliases('  water.wet: water.moon\n'), { file, field: 'aliases.water.wet', rule, message: /"water.moon"/ }));

test('an answer that leads to a question is found', () =>
	finds(withAliases('  flow.wet: water\n'), { file, field: 'aliases.flow.wet', rule, message: /leads to "water"/ }));

test('aliases that run in a circle are found', () =>
	findsAmongOthers(withAliases('  flow: stream\n  stream: flow\n'), {
		file,
		field: 'aliases.flow',
		rule,
		message: /"flow" leads to "stream"/,
	}));

test('an alias of a name that is in use is found', () =>
	finds(withAliases('  cold: drips\n'), { file, field: 'aliases.cold', rule, message: /"cold" is in use/ }));

test('a question with the address of the picture is found', () => {
	const files = changed(file, '  - id: cold\n', '  - id: map\n');
	files.set(file, (files.get(file) ?? '').replaceAll('to: cold', 'to: map'));
	findsAmongOthers(files, {
		file,
		field: 'questions.2.id',
		rule,
		message: /picture of the questions/,
		at: 'map\n    station',
	});
});
