import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeAndNormalize } from '../../../src/text/decode-escapes.ts';
import { find } from '../../../src/message/find.ts';
import { readMessage } from '../../../src/message/read-message.ts';
import { smallIndex } from '../codes/small-index.ts';

const ids = (text: string) => find(text, smallIndex).answers.map(({ id }) => id);

test('a dialog is read from the source of a page and from a URL', () => {
	for (const text of [
		'Error%20code%3A%200x904%20Extended%20error%20code%3A%200x7',
		'Error%20code%3a%200x904%0D%0AExtended%20error%20code%3a%200x7',
		'Error+code%3A+0x904+Extended+error+code%3A+0x7',
		'Code%20d%E2%80%99erreur%C2%A0%3A%200x904%0ACode%20d%E2%80%99erreur%20%C3%A9tendu%C2%A0%3A%200x7',
		'Error code&#58; 0x904 Extended error code&#x3A; 0x7',
		'Error code&colon;&nbsp;0x904\nExtended error code&colon;&nbsp;0x7',
		'0x904%2F0x7',
	])
		assert.deepEqual(ids(text), ['0x904-0x7'], text);
});

test('positions are those in the original text, with its escapes', () => {
	const text = 'Error code&#58; &#48;x90&#52;, from 10.0.0.&#55;';
	const found = readMessage(text, smallIndex);
	assert.deepEqual(
		found.codes.map(({ spelling, position }) => [spelling, text.slice(position.start, position.end)]),
		[['&#48;x90&#52;', '&#48;x90&#52;']],
	);
	assert.deepEqual(
		found.ignored.map(({ start, end }) => text.slice(start, end)),
		['10.0.0.&#55;'],
	);
	assert.equal(found.codes[0]?.why.words, 'Error code');
});

test('the output is not decoded again, and text that is no escape is unchanged', () => {
	for (const [given, text] of [
		['0x904%252F0x7', '0x904%2F0x7'],
		['&amp;#58;', '&#58;'],
		['100%20of it', '100%20of it'],
		['%zz%C3%28%ED', '%zz%C3(%ED'],
		['%00&#0;&#9999999;&copy;', '%00&#0;&#9999999;&copy;'],
		['%F0%9F%98%80', '😀'],
		['%300010000%41', '%300010000%41'],
		['R&D', 'R&D'],
	])
		assert.equal(decodeAndNormalize(given ?? '').text, text, given);
});

test('each character comes from its own position, in order', () => {
	const pieces = fc.constantFrom(
		'%',
		'%20',
		'%C3%A9',
		'%F0%9F%98%80',
		'&',
		'&#58;',
		'&#x1F600;',
		';',
		'a',
		' ',
		'\u200f',
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
			const given = parts.join('');
			const { text, at, behind } = decodeAndNormalize(given);
			let last = 0;
			for (let index = 0; index < text.length; index++) {
				assert.ok(at(index) >= last && behind(index) > at(index) && behind(index) <= given.length, given);
				last = at(index);
			}
			assert.equal(at(text.length), given.length);
		}),
		{ numRuns: 5000 },
	);
});
