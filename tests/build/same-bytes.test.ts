import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { sites } from '../sites.ts';

/** @returns a digest of each file, by its path in the folder */
const digests = (folder: string) =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
	);

test('another date, folder, time zone, locale and environment change no byte of the site', () => {
	const here = digests(sites.guide.outDir);
	assert.ok(Object.keys(here).length > 1000);
	assert.deepEqual(digests('test-results/sites/another-day'), here);
});
