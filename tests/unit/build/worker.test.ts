import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { describeSite, workerScript } from '../../../src/build/worker.ts';

function folderOf(texts: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'worker-'));
	for (const [path, text] of Object.entries(texts)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

const site = {
	'index.html': 'home',
	'fix/index.html': 'causes',
	'fix/washer/index.html': 'washer',
	'finder.json': '{}',
	'assets/long.js': 'long, long',
	'assets/a.css': 'a',
	'assets/picture.png': 'p',
};

test('scripts and styles come first, then what the finder needs, then the entry pages, if they exist', () =>
	assert.deepEqual(describeSite(folderOf(site)).ahead, ['assets/a.css', 'assets/long.js', 'finder.json', '', 'fix/']));

test('the worker knows what is at the root of the site', () =>
	assert.deepEqual(describeSite(folderOf(site)).parts, ['assets', 'finder.json', 'fix', 'index.html']));

test('a change of letter, name or file makes a new build; the same bytes do not', () => {
	const digest = (texts: Record<string, string>) => describeSite(folderOf(texts)).digest;
	assert.equal(digest(site), digest({ ...site }));
	const { 'index.html': home, ...rest } = site;
	const others = [{ ...site, 'fix/washer/index.html': 'valve' }, { ...site, 'new/index.html': 'new' }, rest];
	assert.equal(new Set([site, { ...rest, 'home.html': home }, ...others].map(digest)).size, 5);
});

test('a worker is one plain script that knows its site, or one that removes itself', async () => {
	const settings = {
		day: '2026-11-22',
		digest: 'abc',
		parts: ['fix'],
		ahead: ['finder.json'],
		saved: 'Copy of {date}',
	};
	const worker = await workerScript(settings);
	for (const text of ['2026-11-22', 'finder.json', 'Copy of {date}']) assert.ok(worker.includes(text), text);
	const remove = await workerScript(undefined);
	assert.match(remove, /unregister\(\)/);
	assert.doesNotMatch(remove, /respondWith/);
	for (const script of [worker, remove]) {
		assert.doesNotMatch(script, /\b(import|export)\b/);
		assert.doesNotThrow(() => new Function(script));
	}
});
