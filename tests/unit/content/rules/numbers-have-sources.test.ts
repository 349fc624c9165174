import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'numbers-have-sources';
const washer = 'articles/washer.mdx';
const verify = 'No drop falls for a minute.';
const difference = 'Frost is silent.';

test('a number without a source is found in the verification of a fix', () =>
	finds(changed(washer, verify, 'The log has no new event 481.'), {
		file: washer,
		field: 'verify',
		rule,
		message: /481/,
		at: 'The log has',
	}));

test('a number without a source is found in the description of a look-alike', () =>
	finds(changed(washer, difference, 'The display shows 0x1F.'), {
		file: washer,
		field: 'lookAlikes.0.difference',
		rule,
		message: /0x1F/,
		at: 'The display',
	}));

test('a number is no claim if it has a source, is in a command or URL, or is a count or sum', () => {
	for (const text of [
		'The log has no new event 481 [@maker-manual].',
		'For 300 drops that is 272 [@own].',
		'\nLook:\n\n```bash\ntapctl status 481\n```\n',
		'See [the code](/code/0x1f/).',
		'Wait 10 minutes.',
	])
		assert.deepEqual(
			findingsIn(changed(washer, verify, text)).filter((one) => one.rule === rule),
			[],
			text,
		);
});
