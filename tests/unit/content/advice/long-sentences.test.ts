import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longSentences } from '../../../../src/content/advice/long-sentences.ts';
import { parseContent } from '../../../../src/content/parse-content.ts';
import { changed, smallContent } from '../small-content.ts';

const words = (count: number) => `Word ${'word '.repeat(count - 2)}end`;
const found = (text: string) =>
	longSentences.check(parseContent(changed('guides/winter.mdx', 'Close the valve in the cellar', text)));

test('the small content has no long sentence', () =>
	assert.deepEqual(longSentences.check(parseContent(smallContent())), []));

test('a sentence of 31 words is found, on its line; one of 30 is not', () => {
	assert.deepEqual(found(`A. ${words(30)}. Then`), []);
	const [problem, ...more] = found(`A.\n\nNew. ${words(31)}. Then`);
	assert.equal(more.length, 0);
	assert.match(problem?.message ?? '', /^31 words: Word word/);
	assert.deepEqual([problem?.file, problem?.line], ['guides/winter.mdx', 12]);
});

test('a sentence may run over the ends of lines, but not over items, paragraphs or blocks', () => {
	assert.equal(found(`${words(16)}\n${words(16)}.\n\nThen`).length, 1);
	assert.equal(
		found(`- ${words(16)}\n- ${words(16)}\n\n${words(16)}\n\n\`\`\`output\n${words(40)}\n\`\`\`\n`).length,
		0,
	);
});

test('citations are not counted, a piece of code and the words of a link are', () => {
	assert.equal(found(`${words(29)} \`a b c d e f\` [@maker-manual; @forum-drip].\n\nThen`).length, 0);
	assert.equal(found(`${words(29)} [one two](/fix/frost/).\n\nThen`).length, 1);
});
