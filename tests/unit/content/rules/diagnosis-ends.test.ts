import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'diagnosis-ends';

test('an article that no path ends at is found', () =>
	finds(changed('diagnosis/tap.yaml', 'article: frost', 'article: washer'), {
		file: 'articles/frost.mdx',
		field: '',
		rule,
		message: /No path of the diagnosis ends at "frost"/,
	}));

test('a question without "not sure" is found', () =>
	finds(
		changed(
			'diagnosis/tap.yaml',
			"not-sure\n        label: Not sure\n        summary: 'cold",
			"perhaps\n        label: Perhaps\n        summary: 'cold",
		),
		{
			file: 'diagnosis/tap.yaml',
			field: 'questions.2.answers',
			rule,
			message: /"cold" cannot be answered with "not sure"/,
			at: "- id: 'yes'\n        label: It freezes",
		},
	));

test('without any diagnosis no article is reported', () => {
	const files = smallContent();
	files.delete('diagnosis/tap.yaml');
	assert.deepEqual(
		findingsIn(files).filter((finding) => finding.rule === rule),
		[],
	);
});
