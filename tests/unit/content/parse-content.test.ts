import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { finds, findingsIn, findsAmongOthers } from './finds.ts';
import { changed, smallContent } from './small-content.ts';

test('each file becomes an entry of its kind, named by its file', () => {
	const content = parseContent(smallContent());
	assert.deepEqual(
		content.articles.map(({ id, file }) => [id, file]),
		[
			['frost', 'articles/frost.mdx'],
			['washer', 'articles/washer.mdx'],
		],
	);
	assert.equal(content.site[0]?.data.name, 'Tapguide');
	assert.equal(content.sources[0]?.data['forum-drip']?.read, '2026-11-22', 'a day stays text');
	assert.match(content.guides[0]?.body ?? '', /^\n## Drain the pipe/);
});

test('lines are those of the file, front matter or not, with either kind of line end', () => {
	for (const files of [smallContent(), new Map([...smallContent()].map(([file, text]) => [file, crlf(text)]))]) {
		const { articles, stations } = parseContent(files);
		const washer = articles.find(({ id }) => id === 'washer');
		const text = files.get('articles/washer.mdx') ?? '';
		const lineOf = (needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;
		assert.equal(washer?.lineOf(['steps', 1, 'undo']), lineOf('Put the old ring back'));
		assert.equal(washer?.lineOf(['steps', 1, 'nothing']), lineOf('id: replace'), 'a missing field is shown at its parent');
		assert.equal(washer?.bodyLine, lineOf('reply:') + 2);
		assert.equal(stations[0]?.lineOf([1, 'name']), 5);
	}
});

test('a file of no known kind is found, at any depth', () => {
	for (const file of ['notes.txt', 'articles/washer.md', 'articles/old/washer.mdx', 'codes/drip.yml'])
		finds(smallContent().set(file, 'x'), { file, field: '', rule: 'known-file', message: /No kind of content lives/ });
});

test('notes to authors and what operating systems leave behind are no content', () => {
	for (const file of ['README.md', 'articles/README.md', '.DS_Store', 'codes/.gitkeep'])
		assert.deepEqual(findingsIn(smallContent().set(file, 'x')), []);
});

test('a file that every guide needs is found to be missing', () => {
	for (const file of ['site.yaml', 'words.yaml', 'stations.yaml', 'sources.yaml', 'search.yaml', 'messages.yaml']) {
		const files = smallContent();
		files.delete(file);
		findsAmongOthers(files, { file, field: '', rule: 'known-file', message: /is missing/ });
	}
});

test('broken YAML is found on its line', () => {
	const twice = changed('articles/washer.mdx', 'station: valve', 'station: valve\nstation: pipe');
	findsAmongOthers(twice, {
		file: 'articles/washer.mdx',
		field: '',
		rule: 'yaml',
		message: /keys must be unique/,
		at: 'station: pipe',
	});
	const indented = changed('search.yaml', 'synonyms:', ' synonyms:');
	findsAmongOthers(indented, { file: 'search.yaml', field: '', rule: 'yaml', message: /same column/, at: ' synonyms:' });
});

// BUG: the message of the YAML reader names a line too; in an article it counts from the front matter, one less.
test('what is said of broken YAML names no other line than the finding', () => {
	const twice = changed('articles/washer.mdx', 'station: valve', 'station: valve\nstation: pipe');
	const found = findingsIn(twice).find(({ rule }) => rule === 'yaml');
	assert.equal(/line (\d+)/.exec(found?.message ?? '')?.[1] ?? String(found?.line), String(found?.line));
});

// BUG: toJS() throws, so the build stops with a stack trace that names no file.
test('an alias without an anchor is found, not thrown', () =>
	findsAmongOthers(changed('stations.yaml', 'name: Pipe', 'name: *pipe'), {
		file: 'stations.yaml',
		field: '',
		rule: 'yaml',
		message: /./,
	}));

// BUG: a file that breaks its schema is taken for absent, so every reference to it is said to be wrong as well.
test('one fault in a file does not make references to that file wrong', () => {
	const forgotten = changed('sources.yaml', '  publisher: A gardener\n', '');
	assert.deepEqual(
		findingsIn(forgotten).filter(({ rule }) => rule !== 'schema'),
		[],
	);
});

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
