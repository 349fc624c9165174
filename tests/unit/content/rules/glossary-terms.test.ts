import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'glossary-terms';
const file = 'glossary.yaml';
const definition = 'A ring of rubber that seals the valve [@maker-manual].';

test('a term that is explained twice is found, in any form', () => {
	for (const form of ['washer', 'Rubber ring']) {
		const files = changed(
			file,
			definition,
			`${definition}\nring:\n  term: ring\n  also: [${form}]\n  definition: ${definition}`,
		);
		files.set('articles/washer.mdx', `${files.get('articles/washer.mdx')}\nA ring.\n`);
		finds(files, { file, field: 'ring.term', rule, message: /is defined twice/, at: 'ring\n  also: [' + form });
	}
});

test('an explanation that is not exactly one sentence is found', () => {
	for (const text of ['A ring. It seals [@maker-manual].', 'A ring [@maker-manual]'])
		finds(changed(file, definition, text), {
			file,
			field: 'washer.definition',
			rule,
			message: /not defined in one sentence/,
			at: 'A ring',
		});
});

test('an unused term is found; blocks, code, links and headings do not count as use', () => {
	finds(changed(file, 'term: washer\n  also: [rubber ring]', 'term: moon'), {
		file,
		field: 'washer',
		rule,
		message: /uses "moon"/,
	});
	for (const text of ['`moon`', '[moon](/fix/frost/)', '```output\nmoon\n```', '## The moon [#moon]', 'moonlight']) {
		const files = changed(file, 'term: washer\n  also: [rubber ring]', 'term: moon');
		files.set('articles/frost.mdx', `${files.get('articles/frost.mdx')}\n${text}\n`);
		finds(files, { file, field: 'washer', rule, message: /uses "moon"/ });
	}
});

test('an unknown source is found in an explanation as well', () =>
	assert.deepEqual(
		findingsIn(changed(file, '@maker-manual', '@moon')).map((finding) => finding.rule),
		['cited-sources'],
	));
