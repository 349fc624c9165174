import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';
import { smallContent } from '../small-content.ts';

const rule = 'withdrawn-tools';
const table = 'withdrawn:\n  oldtap: { until: "2024-02-29", source: maker-manual, instead: Get-Tap }\n';

/** @returns the rule's findings if a block contains this and one tool is withdrawn */
const found = (code: string) => {
	const files = new Map([...inABlock('powershell', code)]);
	const name = 'known-commands.yaml';
	files.set(name, `${files.get(name) ?? ''}\n${table}`);
	return findingsIn(files).filter((finding) => finding.rule === rule);
};

test('a withdrawn tool is found in any spelling, with its replacement', () => {
	for (const code of ['oldtap status', 'Get-OldTapState | Out-Null']) {
		const [finding] = found(code);
		assert.equal(finding?.file, file);
		assert.match(finding?.message ?? '', /"oldtap" was withdrawn \(2024-02-29\)\. Use Get-Tap\./);
	}
});

test('other commands are ignored', () => assert.deepEqual(found('Get-Tap'), []));

test('the small content follows the rule', () =>
	assert.deepEqual(
		findingsIn(smallContent()).filter((finding) => finding.rule === rule),
		[],
	));
