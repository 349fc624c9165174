import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'used-sources';
const moon = [
	'moon-book:',
	'  title: The moon',
	'  publisher: A press',
	'  kind: report',
	'  grade: reported',
	'  url: https://moon.example/',
	'  read: 2026-11-22\n',
].join('\n');

test('a source that nothing cites is found', () => {
	const files = smallContent();
	files.set('sources.yaml', files.get('sources.yaml') + moon);
	finds(files, { file: 'sources.yaml', field: 'moon-book', rule, message: /Nothing cites "moon-book"/ });
});

test('a citation anywhere, a code, a command name or a term counts as use', () => {
	for (const [file, from, to] of [
		['myths/hammer.yaml', '[@maker-manual]', '[@maker-manual; @moon-book unproven]'],
		['codes/drip.yaml', 'sources: [forum-drip]', 'sources: [forum-drip, moon-book]'],
		['known-commands.yaml', 'Drops: maker-manual', 'Drops: moon-book'],
		['glossary.yaml', '@maker-manual', '@moon-book'],
	] as const) {
		const files = changed(file, from, to);
		files.set('sources.yaml', files.get('sources.yaml') + moon);
		assert.deepEqual(findingsIn(files), [], file);
	}
});
