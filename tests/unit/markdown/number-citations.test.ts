import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberCitations } from '../../../src/markdown/number-citations.ts';

const cite = (id: string, words = '') => `<a href="#source-${id}" class="cite">${words}</a>`;
const list = (...ids: string[]) => `<ol>${ids.map((id) => `<li id="source-${id}">…</li>`).join('')}</ol>`;

test("a citation gets the number of its source in the page's list, and both have it in their name", () =>
	assert.equal(
		numberCitations(cite('b') + cite('a') + cite('b') + list('a', 'b')),
		cite('2', '2') + cite('1', '1') + cite('2', '2') + list('1', '2'),
	));

test('a citation in words keeps them, and one without a source in the list is unchanged', () =>
	assert.equal(
		numberCitations(cite('a', 'user report') + cite('c') + list('a')),
		cite('1', 'user report') + cite('c') + list('1'),
	));

test('the list of all sources keeps their names, which others link to', () => {
	const all = '<ol><li id="source-a" class="one">…</li></ol>';
	assert.equal(numberCitations(cite('a') + all), cite('a', '1') + all);
});
