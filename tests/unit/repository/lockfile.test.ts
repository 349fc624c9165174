import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missingOptional, namesRegistry, type Lockfile } from './lockfile.ts';

const text = readFileSync('package-lock.json', 'utf8');

test('the lockfile names no registry, so that any mirror will do', () => assert.deepEqual(namesRegistry(text), []));

test('the lockfile contains the packages of every system', () => {
	const lockfile = JSON.parse(text) as Lockfile;
	assert.ok(Object.values(lockfile.packages).some(({ optionalDependencies }) => optionalDependencies));
	assert.deepEqual(missingOptional(lockfile), []);
});

const small: Lockfile = {
	packages: {
		'': { optionalDependencies: { 'tap-linux': '1.0.0' } },
		'node_modules/tap-linux': {},
		'node_modules/@tap/core': { optionalDependencies: { '@tap/win32': '1.0.0', '@tap/linux': '1.0.0' } },
		'node_modules/@tap/linux': {},
		'node_modules/@tap/core/node_modules/@tap/win32': {},
		'node_modules/@tap/core/node_modules/valve': { optionalDependencies: { '@tap/win32': '2.0.0' } },
	},
};

test('a package is found next to the one that names it, or further up', () =>
	assert.deepEqual(missingOptional(small), []));

test('a missing package is reported, with the one that names it', () => {
	for (const [gone, found] of [
		['node_modules/tap-linux', ['package.json names tap-linux']],
		['node_modules/@tap/linux', ['node_modules/@tap/core names @tap/linux']],
		[
			'node_modules/@tap/core/node_modules/@tap/win32',
			['node_modules/@tap/core names @tap/win32', 'node_modules/@tap/core/node_modules/valve names @tap/win32'],
		],
	] as const) {
		const packages = Object.fromEntries(Object.entries(small.packages).filter(([path]) => path !== gone));
		assert.deepEqual(missingOptional({ packages }), found);
	}
});

test('a registry URL is found in any form, other URLs are allowed', () => {
	const withPackage = (entry: object) => JSON.stringify({ packages: { 'node_modules/tap': entry } });
	for (const address of [
		'https://registry.example/tap',
		'https://mirror.example/tap/-/tap-1.0.0.tgz',
		'http://10.0.0.1:8081/nexus/tap',
		'https://files.example/tap.tgz',
	])
		assert.notDeepEqual(namesRegistry(withPackage({ license: address })), [], address);
	assert.notDeepEqual(namesRegistry(withPackage({ resolved: 'git+ssh://git@taps.example/tap.git' })), []);
	assert.deepEqual(namesRegistry(withPackage({ funding: { url: 'https://github.com/sponsors/tap' } })), []);
});
