import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'codes-have-articles';
const file = 'codes/drip.yaml';
const without = () => changed(file, '    causes: [washer]\n', '');
const expected = { file, field: 'codes.0', rule, at: 'value: 0x1' } as const;

test('a code without an article is found if a sentence knows its cause', () =>
	finds(without(), {
		...expected,
		message: /"slow drip" names no article, but a cause is known from the sentence "water-runs"/,
	}));

test('a code without an article is found if its name is an alias of one', () => {
	const files = without();
	files.set('recognition.yaml', (files.get('recognition.yaml') ?? '').replace("codes: ['0x1']", 'codes: []'));
	assert.deepEqual(
		findingsIn(files).filter((finding) => finding.rule === rule),
		[],
	);
	files.set(
		'articles/frost.mdx',
		(files.get('articles/frost.mdx') ?? '').replace('[no water]', "['no water, DRIP_SLOW', DRIP_SLOWLY]"),
	);
	finds(files, { ...expected, message: /known from articles\/frost\.mdx/ });
});

test('a code without an article is found if its pair ranks its causes and the second number adds nothing', () => {
	const files = smallContent();
	const pair = (files.get('pairs/0x1-0x2.yaml') ?? '').replace('first: 0x1\nsecond: 0x2', 'first: 0x1f\nsecond: 0x0');
	files.set('pairs/0x1f-0x0.yaml', pair);
	files.set(file, (files.get(file) ?? '').replace('    causes: [frost]\n', ''));
	finds(files, {
		file,
		field: 'codes.1',
		rule,
		message: /"no water" names no article, but a cause is known from pairs\/0x1f-0x0\.yaml/,
	});
});
