import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadGrammars } from '../../../../src/build/load-grammars.ts';
import { createSubject } from '../../../../src/build/new/subject.ts';
import { checkContent } from '../../../../src/content/check-content.ts';
import { guideFrom } from '../../../../src/guide/from-content.ts';
import { readContent } from '../../../../src/guide/read-content.ts';
import { highlightLanguages } from '../../../../src/markdown/highlight.ts';

await loadGrammars();

test('a new subject follows every rule, with the default strings and its own overrides', () => {
	const folder = join(mkdtempSync(join(tmpdir(), 'subject-')), 'guide');
	try {
		const files = createSubject(folder);
		assert.ok(files.includes('site.yaml') && !files.includes('strings.yaml'), files.join(', '));
		const content = readContent(folder);
		assert.deepEqual(checkContent(content, highlightLanguages()), []);
		for (const file of files.filter((one) => one.endsWith('.yaml'))) {
			const [, schema] =
				/^# yaml-language-server: \$schema=(.*)\n/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
			assert.ok(schema && existsSync(join(folder, file, '..', schema)), `${file} names its schema: ${schema}`);
		}
		const { words } = guideFrom(content);
		assert.equal(words.finder.label, 'Number on the display, or what happens');
		assert.equal(words.finder.privacy, readContent('content').words[0]?.data.finder.privacy);
		assert.throws(() => createSubject(folder), /already exists/);
	} finally {
		rmSync(join(folder, '..'), { recursive: true, force: true });
	}
});
