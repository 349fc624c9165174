import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passiveVoice } from '../../../../src/content/advice/passive-voice.ts';
import { parseContent } from '../../../../src/content/parse-content.ts';
import { changed } from '../small-content.ts';

const found = (text: string) =>
	passiveVoice.check(parseContent(changed('guides/winter.mdx', 'Close the valve in the cellar', `${text} Close it`)));

test('a sentence with three passive verbs is found, with the verbs', () => {
	const [problem] = found('When the tap is closed and was not repaired, water has been lost.');
	assert.match(problem?.message ?? '', /3 times passive: is closed, was not repaired, been lost/);
});

test('two in a sentence, or three in three, pass', () => {
	assert.deepEqual(found('It is closed and was lost.'), []);
	assert.deepEqual(found('It is closed. It was lost. It has been found.'), []);
});

test('content in another language is left alone', () => {
	const files = changed('site.yaml', 'lang: en', 'lang: de');
	const guide = files.get('guides/winter.mdx') ?? '';
	files.set('guides/winter.mdx', guide.replace('Close the valve', 'It is closed, is opened and is lost'));
	assert.deepEqual(passiveVoice.check(parseContent(files)), []);
});
