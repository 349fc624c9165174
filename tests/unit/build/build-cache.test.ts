import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BuildCache } from '../../../src/build/build-cache.ts';

const room = () => join(mkdtempSync(join(tmpdir(), 'memory-')), 'kept');

/** Requests some texts from a cache, saves it, and returns those that had to be made. */
async function madeBy(file: string, ...texts: string[][]): Promise<string[]> {
	const memory = new BuildCache<string>(file);
	const made: string[] = [];
	for (const text of texts) {
		const whole = text.join('+');
		const got = await memory.get(text, async () => {
			made.push(whole);
			return whole;
		});
		assert.equal(got, whole);
	}
	memory.save();
	return made;
}

test('results of one build are reused by the next; unused results are dropped', async () => {
	const file = room();
	assert.deepEqual(await madeBy(file, ['tap'], ['pipe']), ['tap', 'pipe']);
	assert.deepEqual(await madeBy(file, ['tap'], ['valve']), ['valve']);
	assert.deepEqual(await madeBy(file, ['pipe'], ['tap'], ['valve']), ['pipe']);
});

test('parts of a key do not run together', async () => {
	assert.deepEqual(await madeBy(room(), ['a', 'bc'], ['ab', 'c'], ['abc']), ['a+bc', 'ab+c', 'abc']);
});

test('an unreadable cache file is ignored, and is rewritten', async () => {
	const file = room();
	writeFileSync(file, 'no memory');
	assert.deepEqual(await madeBy(file, ['tap']), ['tap']);
	assert.deepEqual(await madeBy(file, ['tap']), []);
	assert.deepEqual(readdirSync(join(file, '..')), ['kept']);
});
