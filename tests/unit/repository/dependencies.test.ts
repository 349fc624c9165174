import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unexplained, type Packages } from './dependencies.ts';

test('docs/dependencies.md says of each dependency why it is there, and of no other', () => {
	const packages = JSON.parse(readFileSync('package.json', 'utf8')) as Packages;
	assert.deepEqual(unexplained(packages, readFileSync('docs/dependencies.md', 'utf8')), []);
});

test('a dependency without a reason is found, and a reason without a dependency', () => {
	const packages: Packages = { dependencies: { tap: '1.0.0' }, devDependencies: { '@tap/valve': '1.0.0' } };
	const table = (names: string) => `# Why\n\n| package | for |\n| --- | --- |\n| ${names} | water, and more |\n`;
	assert.deepEqual(unexplained(packages, table('tap, @tap/valve')), []);
	assert.deepEqual(unexplained(packages, table('tap')), ['@tap/valve is not explained.']);
	assert.deepEqual(unexplained(packages, table('tap, @tap/valve, hose')), ['hose is not used.']);
});
