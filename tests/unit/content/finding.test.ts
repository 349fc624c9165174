import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFinding } from '../../../src/content/finding.ts';

const finding = { file: 'articles/washer.mdx', rule: 'cited-sources', message: 'No source.', remedy: 'Add it.' };

test('a finding has file, line, field and rule, then what is wrong and what to do', () =>
	assert.equal(
		formatFinding({ ...finding, field: 'steps.0.do', line: 12 }),
		'content/articles/washer.mdx:12  steps.0.do  [cited-sources]\n    No source. Add it.',
	));

test('a finding without field and line has only the file', () =>
	assert.equal(
		formatFinding({ ...finding, field: '' }),
		'content/articles/washer.mdx  [cited-sources]\n    No source. Add it.',
	));
