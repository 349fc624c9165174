import { test } from 'node:test';
import { finds } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';

const rule = 'straight-marks';

for (const [name, code, message] of [
	['double quotes', 'reg query \u201cHKLM\u201c', /U\+201C/],
	['single quotes', 'Get-Tap \u2018one\u2018', /U\+2018/],
	['an en dash', 'Get-Tap \u2013Name one', /U\+2013/],
	['a minus sign', 'Get-Tap \u2212Name one', /U\+2212/],
	['an ellipsis', 'Get-Tap \u2026', /U\+2026/],
	['a non-breaking space', 'Get-Tap\u00a0one', /a space \(U\+00A0\)/],
] as const)
	test(`${name} in any block are found`, () => {
		for (const shell of ['output', 'bash', 'cmd', 'powershell'])
			finds(inABlock(shell, code), { file, field: '', rule, message, at: `\`\`\`${shell}\n${code.slice(0, 4)}` });
	});
