import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/guide/read-content.ts';
import { allFiles } from './all-files.ts';
import { namesSubject } from './subject.ts';

const words = readContent('content').site[0]?.data.subjectWords ?? [];

test('the engine never names its subject', () => {
	assert.ok(words.length > 0);
	assert.deepEqual(namesSubject(allFiles('src'), words), []);
});

test('the subject words are those of this guide: each occurs in its content', () => {
	const content = [...allFiles('content').entries()].filter(([path]) => path !== 'content/site.yaml');
	for (const word of words) assert.notDeepEqual(namesSubject(new Map(content), [word]), [], word);
});

test('a subject word is found in code, in a comment and in the name of a file', () => {
	const files = new Map([
		['src/a.ts', 'const a = 1;\n// Opens port 3389.\n'],
		['src/mstsc.ts', ''],
		['src/b.astro', '<p>REMOTE DESKTOP</p>'],
		['src/c.ts', "const code = '0X904';"],
	]);
	assert.deepEqual(namesSubject(files, words), [
		'src/a.ts:2 holds /\\b3389\\b/i: // Opens port 3389.',
		'src/mstsc.ts is named after /mstsc/i',
		'src/b.astro:1 holds /remote desktop/i: <p>REMOTE DESKTOP</p>',
		"src/c.ts:1 holds /0x904/i: const code = '0X904';",
	]);
});

test('other words are allowed', () =>
	assert.deepEqual(namesSubject(new Map([['src/a.ts', 'const word = 13389; // a desktop, remote']]), words), []));
