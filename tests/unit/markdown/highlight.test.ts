import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { highlight, highlightLanguages } from '../../../src/markdown/highlight.ts';

test('every shell of the content that ships has a highlight language that exists', () => {
	for (const { data } of readContent(settings.contentFolder).site)
		for (const { highlight: language } of Object.values(data.shells))
			assert.ok(highlightLanguages().includes(language), language);
});

test('no language adds a style attribute', () => {
	const code = 'if ($a -eq "b") { echo \'c\' } # d\n[section]\nkey=value ; e\n@echo off & rem %PATH%';
	for (const language of highlightLanguages()) {
		const nodes = JSON.stringify(highlight(code, language));
		assert.doesNotMatch(nodes, /"style"/, language);
	}
});

test('plain text is unchanged', () =>
	assert.deepEqual(highlight('a\nb', 'text'), [
		{ type: 'text', value: 'a' },
		{ type: 'text', value: '\n' },
		{ type: 'text', value: 'b' },
	]));
