import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../../src/insights/lines.ts';

async function* inPieces(pieces: readonly string[]) {
	for (const piece of pieces) yield await Promise.resolve(piece);
}
const split = (...pieces: string[]) => Array.fromAsync(linesOf(inPieces(pieces)));

test('lines are the same however the text is split into chunks', () =>
	fc.assert(
		fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n') })), async (pieces) => {
			const text = pieces.join('');
			assert.deepEqual(
				await split(...pieces),
				text
					.replace(/\n$/, '')
					.split('\n')
					.slice(text === '' ? 1 : 0),
			);
		}),
	));

test('Windows line endings and a byte order mark are not part of a line', async () =>
	assert.deepEqual(await split('\ufeff#a\r', '\nb\r\n'), ['#a', 'b']));

test('a line that is too long is reported, and the next one is read', async () => {
	const long = 'x'.repeat(60_000);
	assert.deepEqual(await split('a\n', long, long, long, '\nb\n', long, long), ['a', undefined, 'b', undefined]);
	assert.deepEqual(await split(`${long}${long}\nb`), [undefined, 'b']);
});
