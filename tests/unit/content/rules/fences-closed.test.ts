import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unclosedFence } from '../../../../src/content/unclosed-fence.ts';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'fences-closed';

test('an unclosed block in a table is reported where it opens', () =>
	finds(
		changed(
			'diagnosis/tap.yaml',
			'find: Close the tap.',
			'find: |\n      Close it.\n\n      ```bash\n      tapctl off',
		),
		{
			file: 'diagnosis/tap.yaml',
			field: 'questions.1.find',
			rule,
			message: /not closed/,
			at: '      ```bash',
		},
	));

test('closed blocks are not reported', () =>
	assert.deepEqual(
		findingsIn(smallContent()).filter((one) => one.rule === rule),
		[],
	));

for (const [text, line] of [
	['a\n```bash\nx\n```\nb', undefined],
	['a\n```bash\nx', 1],
	['```bash\nx\n\n```cmd\ny\n```', 0],
	['````md\n```\ninside\n```\n````', undefined],
	['~~~\n```\n~~~', undefined],
	['1. Do:\n\n   ```cmd\n   dir\n   ```', undefined],
	['```a``` and b', undefined],
] as const)
	test(`in ${JSON.stringify(text)} ${line === undefined ? 'all blocks are closed' : `the block of line ${line} is open`}`, () =>
		assert.equal(unclosedFence(text), line));

test('a component that ends inside a block shows that the block is open', () => {
	assert.equal(unclosedFence('<Step>\n```cmd\ndir\n</Step>\n\n<Step>\n```cmd\ndir\n```\n</Step>', ['Step']), 1);
	assert.equal(unclosedFence('```html\n<Other>\n```', ['Step']), undefined);
});
