import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { archiveOf, checksumsOf } from '../../../../src/build/release/archive.ts';

const files = new Map<string, string | Uint8Array>([
	['b.txt', 'second'],
	['a/ä.txt', 'first'],
	['c.bin', Uint8Array.of(0, 255)],
]);
const reversed = new Map([...files].reverse());

test('an archive contains every file in one folder', () => {
	const unpacked = unzipSync(archiveOf(files, 'guide', '2026-11-22'));
	assert.deepEqual(Object.keys(unpacked).sort(), ['guide/a/ä.txt', 'guide/b.txt', 'guide/c.bin']);
	assert.equal(new TextDecoder().decode(unpacked['guide/a/ä.txt']), 'first');
	assert.deepEqual(unpacked['guide/c.bin'], Uint8Array.of(0, 255));
});

test('file order and clock change no byte; the date of the edition does', ({ mock }) => {
	const archive = archiveOf(files, 'guide', '2026-11-22');
	mock.timers.enable({ apis: ['Date'], now: Date.parse('2031-05-06T07:08:09Z') });
	assert.deepEqual(archiveOf(reversed, 'guide', '2026-11-22'), archive);
	assert.notDeepEqual(archiveOf(files, 'guide', '2026-11-23'), archive);
});

test('checksums are in the format and order that sha256sum reads', () => {
	assert.equal(checksumsOf(reversed), checksumsOf(files));
	assert.equal(
		checksumsOf(new Map([['a.txt', 'abc']])),
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n',
	);
});
