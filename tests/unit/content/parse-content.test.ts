import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { finds, findingsIn, findsAmongOthers } from './finds.ts';
import { changed, smallContent } from './small-content.ts';

test('each file becomes an entry of its kind, named after its file', () => {
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
	assert.match(content.guides[0]?.body ?? '', /^## Drain the pipe/);
});

test('line numbers are those of the file, with or without front matter, with either kind of line ending', () => {
	for (const files of [smallContent(), new Map([...smallContent()].map(([file, text]) => [file, crlf(text)]))]) {
		const { articles, stages } = parseContent(files);
		const washer = articles.find(({ id }) => id === 'washer');
		const text = files.get('articles/washer.mdx') ?? '';
		const lineOf = (needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;
		assert.equal(washer?.lineOf(['steps', 1, 'undo']), lineOf('Put the old ring back'));
		assert.equal(
			washer?.lineOf(['steps', 1, 'nothing']),
			lineOf('<Step id="replace"'),
			'a missing field is shown at its parent',
		);
		assert.equal(washer?.bodyLine, lineOf('## How it wears'));
		assert.equal(stages[0]?.lineOf([1, 'name']), 5);
	}
});

test('a file of unknown kind is found, at any depth', () => {
	for (const file of ['notes.txt', 'articles/washer.md', 'articles/old/washer.mdx', 'codes/drip.yml'])
		finds(smallContent().set(file, 'x'), {
			file,
			field: '',
			rule: 'known-file',
			message: /No kind of content has files/,
		});
});

test('notes to authors and operating-system files are not content', () => {
	for (const file of ['README.md', 'articles/README.md', '.DS_Store', 'codes/.gitkeep'])
		assert.deepEqual(findingsIn(smallContent().set(file, 'x')), []);
});

test('a missing required kind of file is one finding, which says what belongs in it', () => {
	for (const kind of ['site.yaml', 'strings.yaml', 'sources.yaml', 'articles/', 'codes/', 'diagnosis/']) {
		const files = new Map([...smallContent()].filter(([file]) => !file.startsWith(kind)));
		const message = kind.endsWith('/') ? /folder is empty/ : /is missing/;
		finds(files, { file: kind, field: '', rule: 'known-file', message, remedy: /^(Write|Copy) .* docs\/content\.md/ });
		assert.equal(findingsIn(files).length, 1);
	}
});

test('missing stages are one finding, however many texts name one', () => {
	const files = smallContent();
	files.delete('stages.yaml');
	const found = findingsIn(files);
	assert.deepEqual(
		found.map(({ file, message }) => [file, message]),
		[['stages.yaml', 'This file is missing, and articles/frost.mdx names a stage.']],
	);
});

test('broken YAML is reported at its line', () => {
	const twice = changed('articles/washer.mdx', 'stage: valve', 'stage: valve\nstage: pipe');
	findsAmongOthers(twice, {
		file: 'articles/washer.mdx',
		field: '',
		rule: 'yaml',
		message: /appears twice/,
		at: 'stage: pipe',
	});
	const indented = changed('recognition.yaml', 'synonyms:', ' synonyms:');
	findsAmongOthers(indented, {
		file: 'recognition.yaml',
		field: '',
		rule: 'yaml',
		message: /same column/,
		at: ' synonyms:',
	});
});

test("the message about broken YAML mentions no line other than the finding's", () => {
	const twice = changed('articles/washer.mdx', 'stage: valve', 'stage: valve\nstage: pipe');
	const found = findingsIn(twice).find(({ rule }) => rule === 'yaml');
	assert.equal(/line (\d+)/.exec(found?.message ?? '')?.[1] ?? String(found?.line), String(found?.line));
});

test('an alias without an anchor is found, not thrown', () =>
	findsAmongOthers(changed('stages.yaml', 'name: Pipe', 'name: *pipe'), {
		file: 'stages.yaml',
		field: '',
		rule: 'yaml',
		message: /no anchor &pipe for the alias/,
		at: 'name: *pipe',
	}));

test('aliases that would exhaust memory are found, not thrown', () => {
	const twenty = (alias: string) => `[${Array<string>(20).fill(alias).join(', ')}]`;
	const bomb = `a: &a ${twenty('x')}\nb: &b ${twenty('*a')}\nc: &c ${twenty('*b')}\nstopWords:`;
	findsAmongOthers(changed('recognition.yaml', 'stopWords:', bomb), {
		file: 'recognition.yaml',
		field: '',
		rule: 'yaml',
		message: /alias/,
	});
});

/** A file of each kind, and what to remove from it to violate its schema. */
const faults: [file: string, part: string][] = [
	['site.yaml', 'lang: en\n'],
	['stages.yaml', '  does: Water arrives.\n'],
	['sources.yaml', '  publisher: A gardener\n'],
	['articles/washer.mdx', 'title: The washer is worn\n'],
	['codes/drip.yaml', 'order: 1\n'],
	['pairs/0x1-0x2.yaml', 'ranking: One report.\n'],
	['diagnosis/tap.yaml', 'intro: Three questions.\n'],
	['myths/hammer.yaml', 'order: 1\n'],
	['guides/winter.mdx', 'reviewed: 2026-11-22\n'],
	['pages/about.mdx', 'title: About this guide\n'],
];

for (const [file, part] of faults)
	test(`an error in ${file} does not invalidate references to it`, () =>
		assert.deepEqual(
			findingsIn(changed(file, part, '')).map(({ file: found, rule }) => [found, rule]),
			[[file, 'schema']],
		));

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
