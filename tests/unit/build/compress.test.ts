import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from '../../../src/build/compress.ts';

const room = () => mkdtempSync(join(tmpdir(), 'compress-'));

/** @returns the files in a folder of copies, with their content */
const copiesIn = (folder: string) =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(br|gz)$/.test(path))
			.map((path) => [path, readFileSync(join(folder, path), 'base64')]),
	);

/** A folder with an article and the page of a code, which are compressed differently. */
function site(words: string): string {
	const folder = room();
	for (const path of ['fix', 'code']) {
		mkdirSync(join(folder, path));
		writeFileSync(join(folder, path, 'index.html'), `${words} The tap drips. `.repeat(200));
	}
	return folder;
}

test('each text file gets two copies that decompress to it; files that would not shrink get none', async () => {
	const folder = room();
	const text = 'The tap drips. '.repeat(200);
	mkdirSync(join(folder, 'fix'));
	writeFileSync(join(folder, 'fix/index.html'), text);
	writeFileSync(join(folder, 'small.json'), '{}');
	writeFileSync(join(folder, 'card.png'), text);
	assert.equal(await compressFolder(folder, join(room(), 'kept')), 1);
	assert.deepEqual(readdirSync(folder).sort(), ['card.png', 'fix', 'small.json']);
	assert.deepEqual(readdirSync(join(folder, 'fix')).sort(), ['index.html', 'index.html.br', 'index.html.gz']);
	assert.equal(String(brotliDecompressSync(readFileSync(join(folder, 'fix/index.html.br')))), text);
	assert.equal(String(gunzipSync(readFileSync(join(folder, 'fix/index.html.gz')))), text);
});

test('texts of every length decompress to the original', async () => {
	const folder = room();
	const random = Buffer.from(Array.from({ length: 70_000 }, (_, place) => (place * place * 31 + (place >> 3)) % 251));
	const lengths = [1000, 1007, 1008, 1009, 1024, 2032, 2033, 65_519, 65_520, 65_521, 70_000];
	for (const length of lengths) writeFileSync(join(folder, `${length}.txt`), random.subarray(0, length));
	assert.equal(await compressFolder(folder, join(room(), 'kept')), lengths.length);
	for (const length of lengths) {
		const unpacked = brotliDecompressSync(readFileSync(join(folder, `${length}.txt.br`)));
		assert.ok(unpacked.equals(random.subarray(0, length)), `${length} bytes`);
	}
});

test('the cache changes no byte of a copy', async () => {
	const memory = join(room(), 'kept');
	const [first, again, changed, cold] = [site('First.'), site('First.'), site('Second.'), site('Second.')];
	await compressFolder(first, memory);
	await compressFolder(again, memory);
	await compressFolder(changed, memory);
	await compressFolder(cold, join(room(), 'kept'));
	assert.equal(Object.keys(copiesIn(first)).length, 4);
	assert.deepEqual(copiesIn(again), copiesIn(first));
	assert.deepEqual(copiesIn(changed), copiesIn(cold));
	assert.notDeepEqual(copiesIn(changed), copiesIn(first));
});
