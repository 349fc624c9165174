import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

/** @returns the rules of a folder without a test in the mirrored folder */
const untested = (rules: readonly string[], tests: readonly string[]): string[] =>
	rules.filter((rule) => !tests.includes(rule.replace(/\.ts$/, '.test.ts')));

for (const folder of ['content/rules', 'build/page-rules'])
	test(`every rule in src/${folder} has its own test`, () =>
		assert.deepEqual(untested(readdirSync(`src/${folder}`), readdirSync(`tests/unit/${folder}`)), []));

test('a rule without a test is found', () =>
	assert.deepEqual(untested(['one.ts', 'two.ts'], ['one.test.ts']), ['two.ts']));
