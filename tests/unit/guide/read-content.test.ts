import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../src/guide/read-content.ts';
import { smallContent } from '../content/small-content.ts';
import { inFolder } from './in-folder.ts';

test('a content folder is read as it is on disk', () =>
	inFolder(smallContent(), (folder) => {
		const content = readContent(folder);
		assert.deepEqual(content.findings, []);
		assert.deepEqual(
			content.articles.map(({ file }) => file),
			['articles/frost.mdx', 'articles/washer.mdx'],
		);
	}));

test('a missing content folder is not treated as an empty one', () =>
	assert.throws(() => readContent(join(tmpdir(), 'fixguide-no-such-folder')), /ENOENT/));

test('anything that is neither a file nor a folder is found', () =>
	inFolder(smallContent(), (folder) => {
		symlinkSync(join(folder, 'glossary.yaml'), join(folder, 'codes/more.yaml'));
		const { findings } = readContent(folder);
		assert.deepEqual(
			findings.map(({ file, rule }) => [file, rule]),
			[['codes/more.yaml', 'known-file']],
		);
	}));
