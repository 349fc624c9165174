import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BuildError, explainIoError } from '../../../src/build/build-error.ts';
import { lockCheckout } from '../../../src/build/checkout-lock.ts';
import { replaceFolder } from '../../../src/build/replace-folder.ts';

const room = () => mkdtempSync(join(tmpdir(), 'replace-'));
const folder = (path: string, text: string) => {
	mkdirSync(path);
	writeFileSync(join(path, 'index.html'), text);
	return path;
};

test('a finished folder replaces the old one, and nothing else is left', () => {
	const place = room();
	const target = folder(join(place, 'dist'), 'old');
	writeFileSync(join(target, 'gone.html'), 'old');
	replaceFolder(folder(join(place, 'made'), 'new'), target);
	assert.deepEqual(readdirSync(place), ['dist']);
	assert.deepEqual(readdirSync(target), ['index.html']);
	assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), 'new');
});

test('where there was none, it is simply there', () => {
	const place = room();
	replaceFolder(folder(join(place, 'made'), 'new'), join(place, 'dist'));
	assert.deepEqual(readdirSync(place), ['dist']);
});

test('when the new folder is missing, the old one stays', () => {
	const place = room();
	const target = folder(join(place, 'dist'), 'old');
	assert.throws(() => replaceFolder(join(place, 'nothing'), target));
	assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), 'old');
});

test('a second build in the same checkout is told to wait, and can run when the first is done', () => {
	const file = join(room(), 'build.lock');
	const unlock = lockCheckout(file);
	assert.throws(
		() => lockCheckout(file),
		new BuildError(
			`Another build is running in this checkout (process ${process.pid}). Wait until it is done, or build in a second clone.`,
		),
	);
	unlock();
	lockCheckout(file)();
});

test('a killed build leaves no lock', () => {
	const file = join(room(), 'build.lock');
	writeFileSync(file, '999999999');
	lockCheckout(file)();
});

test('a full disk and a missing permission are reported in words, with the path', () => {
	for (const code of ['ENOSPC', 'EACCES', 'EROFS']) {
		const said = explainIoError(Object.assign(new Error(code), { code }), '/srv/dist');
		assert.ok(said instanceof BuildError && said.message.includes('/srv/dist'), code);
	}
	const other = new Error('x');
	assert.equal(explainIoError(other, '/srv/dist'), other);
});
