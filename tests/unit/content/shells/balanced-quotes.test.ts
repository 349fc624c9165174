import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';

const rule = 'balanced-quotes';

test('a quote that is not closed on its line is found', () => {
	finds(inABlock('cmd', 'reg query "HKLM\\SOFTWARE'), { file, field: '', rule, message: /not closed: reg query/ });
});

test('an unquoted key with a space is found', () => {
	for (const line of [
		'reg query HKLM\\SOFTWARE\\Tap Maker /v Drops',
		'reg add HKLM\\SOFTWARE\\Tap Maker\\Valve /v Drops /d 1 /f',
		'reg.exe export HKLM\\SOFTWARE\\Tap Maker C:\\tap.reg',
	])
		finds(inABlock('cmd', line), { file, field: '', rule, message: /ends at its first space/ });
});

test('a quoted key, a key without a space, and a redirection to a file are fine', () => {
	for (const line of [
		'reg query "HKLM\\SOFTWARE\\Tap Maker" /v Drops',
		'reg query HKLM\\SOFTWARE\\Tap /v Drops',
		'reg export HKLM\\SOFTWARE\\Tap C:\\tap.reg',
		'reg export "HKLM\\SOFTWARE\\Tap Maker" C:\\tap.reg /y',
	])
		assert.deepEqual(
			findingsIn(inABlock('cmd', line)).filter((finding) => finding.rule === rule),
			[],
			line,
		);
});
