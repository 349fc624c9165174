import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../src/files/read-content.ts';
import { smallContent } from '../content/small-content.ts';
import { inFolder } from './in-folder.ts';

test('a content folder is read as it lies on the disk', () =>
	inFolder(smallContent(), (folder) => {
		const content = readContent(folder);
		assert.deepEqual(content.findings, []);
		assert.deepEqual(
			content.articles.map(({ file }) => file),
			['articles/frost.mdx', 'articles/washer.mdx'],
		);
	}));

test('a content folder that is not there is no empty one', () =>
	assert.throws(() => readContent(join(tmpdir(), 'fixguide-no-such-folder')), /ENOENT/));
