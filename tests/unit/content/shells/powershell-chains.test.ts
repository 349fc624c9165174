import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';

const rule = 'powershell-chains';

test('command chaining that Windows PowerShell does not support is found', () => {
	finds(inABlock('powershell', 'Get-Tap && Get-Tap'), { file, field: '', rule, message: /does not support "&&"/ });
	finds(inABlock('powershell', 'Get-Tap || Get-Tap'), { file, field: '', rule, message: /does not support "\|\|"/ });
});

test('the same characters in quotes, and in another shell, are ignored', () => {
	for (const files of [inABlock('powershell', "Get-Tap 'a && b'"), inABlock('cmd', 'reg && reg')])
		assert.deepEqual(
			findingsIn(files).filter((finding) => finding.rule === rule),
			[],
		);
});
