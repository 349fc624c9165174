import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explained, termsIn } from '../../../src/content/terms.ts';

const entry = (term: string, ...also: string[]) => ({ term, also, definition: 'It is that.' });
const glossary = {
	washer: entry('washer', 'washers', 'rubber ring'),
	valve: entry('valve'),
	seat: entry('valve seat'),
};
const address = (id: string) => `/words/#${id}`;
const found = (text: string) => termsIn(text, glossary).map(({ id, start, end }) => [id, text.slice(start, end)]);

test('terms are found as whole words, in any of their forms, each once and in order', () => {
	assert.deepEqual(found('The valve, the washers and the washer.'), [
		['valve', 'valve'],
		['washer', 'washers'],
	]);
	assert.deepEqual(found('valves, a valve-like thing, Valve'), []);
	assert.deepEqual(found('a rubber\nring'), [['washer', 'rubber\nring']]);
});

test('the longer of two terms at one place is meant', () =>
	assert.deepEqual(found('the valve seat'), [['seat', 'valve seat']]));

test('code, links, citations and headings are left alone', () => {
	for (const text of ['`valve`', '[the valve](/x/)', 'It is so [@valve].', '## The valve', '```sh\nvalve\n```'])
		assert.deepEqual(found(text), [], text);
});

test('only the first use on a page is linked, in the order in which it is read', () => {
	const page = {
		summary: 'A washer.',
		late: { how: 'The valve.' },
		steps: [{ title: 'washer', do: 'A washer, a valve.' }],
	};
	assert.deepEqual(explained(page, ['steps', 'late'], glossary, address), {
		summary: 'A washer.',
		late: { how: 'The valve.' },
		steps: [{ title: 'washer', do: 'A [washer](/words/#washer), a [valve](/words/#valve).' }],
	});
	assert.equal(page.steps[0]?.do, 'A washer, a valve.', 'what was given stays as it is');
});

test('a term that is first met in code is linked where it is first read', () =>
	assert.equal(
		explained({ body: '`washer` and washer' }, ['body'], glossary, address).body,
		'`washer` and [washer](/words/#washer)',
	));
