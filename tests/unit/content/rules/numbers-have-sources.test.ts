import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'numbers-have-sources';
const washer = 'articles/washer.mdx';
const verify = 'No drop falls for a minute.';
const difference = 'Frost is silent.';

test('a number that nothing carries is found in what shows that it is mended', () =>
	finds(changed(washer, verify, 'The log has no new event 481.'), {
		file: washer,
		field: 'verify',
		rule,
		message: /481/,
		at: 'The log has',
	}));

test('a number that nothing carries is found in what distinguishes another cause', () =>
	finds(changed(washer, difference, 'The display shows 0x1F.'), {
		file: washer,
		field: 'lookAlikes.0.difference',
		rule,
		message: /0x1F/,
		at: 'The display',
	}));

test('a number is no claim with a source, as a sum, in a command, in an address or when it counts', () => {
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
