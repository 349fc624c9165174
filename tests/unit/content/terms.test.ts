import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { linkGlossaryTerms, termsIn } from '../../../src/content/terms.ts';
import { line, markdown } from '../../../src/schemas/text.ts';

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

test('the longer of two terms at the same position wins', () =>
	assert.deepEqual(found('the valve seat'), [['seat', 'valve seat']]));

test('code, links, citations and headings are ignored', () => {
	for (const text of ['`valve`', '[the valve](/x/)', 'It is so [@valve].', '## The valve', '```sh\nvalve\n```'])
		assert.deepEqual(found(text), [], text);
});

const page = z.object({
	summary: line,
	late: z.object({ says: markdown }),
	steps: z.array(z.object({ title: line, do: markdown })),
});

test('only the first use on a page is linked, in reading order', () => {
	const data = {
		summary: 'A washer.',
		late: { says: 'The valve.' },
		steps: [{ title: 'washer', do: 'A washer, a valve.' }],
	};
	assert.deepEqual(linkGlossaryTerms(data, page, ['steps', 'late'], glossary, address), {
		summary: 'A washer.',
		late: { says: 'The valve.' },
		steps: [{ title: 'washer', do: 'A [washer](/words/#washer), a [valve](/words/#valve).' }],
	});
	assert.equal(data.steps[0]?.do, 'A washer, a valve.', 'what was given stays as it is');
});

test('a term that first occurs in code is linked at its first use in prose', () =>
	assert.equal(
		linkGlossaryTerms({ known: '`washer` and washer' }, z.object({ known: markdown }), ['known'], glossary, address)
			.known,
		'`washer` and [washer](/words/#washer)',
	));
