import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'one-diagnosis';
const tree = 'diagnosis/tap.yaml';

test('a second diagnosis is found, because nobody would see it', () => {
	const files = smallContent();
	finds(files.set('diagnosis/well.yaml', files.get(tree) ?? ''), {
		file: 'diagnosis/well.yaml',
		field: '',
		rule,
		message: /already a diagnosis in diagnosis\/tap\.yaml/,
	});
});

test('a diagnosis that violates its schema still counts as one', () => {
	const found = findingsIn(changed(tree, 'version: 1\n', ''));
	assert.deepEqual(
		found.map((finding) => finding.rule),
		['schema'],
	);
});
