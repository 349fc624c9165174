import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { thirdParty } from '../../../src/build/third-party.ts';

test('docs/third-party.md has the licences of the packages that are installed', () =>
	assert.equal(
		readFileSync('docs/third-party.md', 'utf8'),
		thirdParty(),
		'Run "node src/build/write-third-party.ts".',
	));
