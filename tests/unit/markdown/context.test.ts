import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { contextOfContent } from '../../../src/markdown/context.ts';
import { smallContent } from '../content/small-content.ts';

test('Markdown knows sources, terms, shells and slots, and a base path that ends in a slash', () => {
	const content = parseContent(smallContent());
	for (const [base, root] of [
		['/', '/'],
		['/kb', '/kb/'],
		['/kb/', '/kb/'],
	] as const)
		assert.equal(contextOfContent(content, base).base, root);
	const { sources, grades, shells, slots } = contextOfContent(content, '/');
	assert.deepEqual(Object.keys(sources), ['maker-manual', 'forum-drip']);
	assert.equal(grades.reported, 'reported word');
	assert.equal(shells['bash']?.label, 'Shell of the controller');
	assert.equal(slots['tap']?.example, 'TAP-1');
});

test('broken content still has a context, so that the rules can report what is broken', () => {
	const { sources, grades, shells, slots } = contextOfContent(parseContent(new Map()), '/');
	assert.deepEqual({ sources, shells, slots }, { sources: {}, shells: {}, slots: {} });
	assert.equal(grades.unproven, 'unproven');
});
