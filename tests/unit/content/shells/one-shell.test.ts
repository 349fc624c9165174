import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';

const rule = 'one-shell';

for (const [shell, code, message] of [
	['cmd', 'Restart-Service TapService', /Restart-Service/],
	['cmd', 'reg | Get-Tap', /Get-Tap/],
	['cmd', 'reg query "HKLM\\%X%" /v $env:TAP', /\$env:TAP/],
	['cmd', 'reg query HKLM\\A /v "$env:TAP"', /\$env:TAP/],
	['cmd', 'echo $_', /\$_/],
	['cmd', '$tap = 1', /\$tap =/],
	['cmd', 'tap @{ Name = 1 }', /@\{/],
	['powershell', 'Get-Tap %TAP%', /%TAP%/],
	['powershell', 'Get-Tap "%SystemRoot%\\tap"', /%SystemRoot%/],
	['powershell', 'set TAP=1', /set TAP=/],
	['powershell', 'rem Ask the tap', /rem/],
	['powershell', 'dir /s', /dir \/s/],
] as const)
	test(`${code} in a block for ${shell} is found`, () =>
		finds(inABlock(shell, code), { file, field: '', rule, message, at: `\`\`\`${shell}` }));

for (const [shell, code] of [
	['powershell', 'reg add "HKLM\\A B" /v Drops /d 1 /f'],
	['powershell', "Set-ItemProperty -Path 'HKLM:\\A' -Name Drops -Value '%SystemRoot%\\tap' -Type ExpandString"],
	['powershell', 'Get-Tap | % { $_.Name }'],
	['cmd', 'copy "%SystemRoot%\\tap" C:\\tap'],
	['cmd', 'powershell -Command "Get-Tap $env:TAP"'],
	['cmd', 'reg add HKLM\\A /v Drops /d "Restart-Service" /f'],
] as const)
	test(`${code} is allowed in a block for ${shell}`, () =>
		assert.deepEqual(
			findingsIn(inABlock(shell, code)).filter((finding) => finding.rule === rule),
			[],
		));
