import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';

const rule = 'registry-switches';

test('a query with a value to write is found', () => {
	for (const shell of ['cmd', 'powershell']) {
		finds(inABlock(shell, 'reg query "HKLM\\A B" /v Drops /d 1'), {
			file,
			field: '',
			rule,
			message: /\/d does not belong/,
		});
		finds(inABlock(shell, 'reg.exe query HKLM\\A /v Drops /t REG_DWORD'), {
			file,
			field: '',
			rule,
			message: /\/t does not belong/,
		});
		finds(inABlock(shell, 'reg query HKLM\\A /v Drops /f'), { file, field: '', rule, message: /\/f does not belong/ });
	}
});

test('a change that asks for confirmation is found', () => {
	for (const line of [
		'reg add HKLM\\A /v Drops /t REG_DWORD /d 1',
		'reg delete HKLM\\A /v Drops',
		'REG ADD "HKLM\\A /f"',
	])
		finds(inABlock('cmd', line), { file, field: '', rule, message: /asks for confirmation/ });
});

test('a plain query, a search and a change with /f are fine', () => {
	for (const line of [
		'reg query "HKLM\\A B"',
		'reg query HKLM\\A /v Drops',
		'reg query HKLM\\A /s /d /f water /t REG_SZ',
		'reg add HKLM\\A /v Drops /t REG_DWORD /d 1 /f',
		'reg delete HKLM\\A /v Drops /f',
	])
		assert.deepEqual(
			findingsIn(inABlock('cmd', line)).filter((finding) => finding.rule === rule),
			[],
			line,
		);
});
