import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWiki } from '../../../src/reply/wiki.ts';
import { parts, url } from './facts.ts';

test('wiki markup has a bold title, a numbered list and the URL as a link', () =>
	assert.equal(
		makeWiki(parts({ done: 'No drop falls.' }), url),
		[
			'*The washer is worn*',
			'',
			'The washer of your tap is worn. A new one helps.',
			'',
			'Please try this first:',
			'# Look at the washer',
			'# Put in a new washer',
			'',
			'No drop falls.',
			'',
			'All steps:',
			`[${url}]`,
		].join('\n'),
	));

test('markup characters are shown as written', () => {
	const wiki = makeWiki(
		parts({ meaning: '# a *b* {c} [d|e] C:\\f --g ??h?? !i! ^j^ ~k~ +l+ _m_ & n', steps: [] }),
		url,
	);
	assert.match(
		wiki,
		/\n\\# a \\\*b\\\* \\\{c\\\} \\\[d\\\|e\\\] C:&#92;f \\--g \\\?\\\?h\\\?\\\? \\!i\\! \\\^j\\\^ \\~k\\~ \\\+l\\\+ \\_m\\_ &amp; n\n/,
	);
});

test('a word with a hyphen is unchanged', () =>
	assert.match(makeWiki(parts({ meaning: 'a sign-in', steps: [] }), url), /\na sign-in\n/));
