import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'ledger-kept';
const at = (message: RegExp) => ({ file: 'redirects.yaml', field: '', rule, message });

test('a step that disappears is found', () =>
	finds(
		changed('ledger.yaml', 'wear swap', 'wear swap polish'),
		at(/^"\/fix\/washer\/#polish" was published and no longer exists\.$/),
	));

test('a page that disappears is found', () =>
	finds(
		changed('ledger.yaml', `codes: '0x1'`, `codes: '0x2 0x1'`),
		at(/^"\/code\/0x2\/" was published and no longer exists\.$/),
	));

test('a section of all articles that disappears is found', () =>
	finds(
		changed('ledger.yaml', 'sections: test', 'sections: proof test'),
		at(/^"#proof" was published and no longer exists\.$/),
	));

test('an answer that disappears is found', () =>
	finds(
		changed('ledger.yaml', 'yes no some', 'yes no some never'),
		at(/^"drips=never" was published and no longer exists\.$/),
	));

test("an anchor missing on a page's redirect target is found, with where it was looked for", () =>
	finds(
		changed('ledger.yaml', 'look replace grease', 'look replace grease oil'),
		at(/^"\/fix\/ring\/#oil" was published and redirects to "\/fix\/washer\/#oil", which does not exist\.$/),
	));

test('before the first publication nothing is reported', () => {
	const files = smallContent();
	files.delete('ledger.yaml');
	files.delete('redirects.yaml');
	files.delete('editions.yaml');
	assert.deepEqual(findingsIn(files), []);
});
