import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';

const rule = 'powershell-chains';

test('commands joined as no PowerShell of the system joins them are found', () => {
	finds(inABlock('powershell', 'Get-Tap && Get-Tap'), { file, field: '', rule, message: /"&&" is unknown/ });
	finds(inABlock('powershell', 'Get-Tap || Get-Tap'), { file, field: '', rule, message: /"\|\|" is unknown/ });
});

test('the same signs in quotes, and in another shell, are none of its business', () => {
	for (const files of [inABlock('powershell', "Get-Tap 'a && b'"), inABlock('cmd', 'reg && reg')])
		assert.deepEqual(
			findingsIn(files).filter((finding) => finding.rule === rule),
			[],
		);
});
