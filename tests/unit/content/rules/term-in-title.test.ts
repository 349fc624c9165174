import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../../src/guide/load-content.ts';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'term-in-title';
const file = 'articles/washer.mdx';
const title = 'title: The washer is worn';
const withTerm = (term: string) => changed(file, title, `${title}\nterm: ${term}`);

test('a term missing from the title is found', () =>
	finds(withTerm('valve seal'), {
		file,
		field: 'term',
		rule,
		message: /"The washer is worn" does not contain "valve seal"/,
		at: 'term: valve seal',
	}));

test('a term in the title is fine in any case, and so is an article without one', () =>
	assert.deepEqual(
		findingsIn(withTerm('Washer')).filter((finding) => finding.rule === rule),
		[],
	));

test('every article of this guide names its term', () =>
	assert.deepEqual(
		loadContent()
			.articles.filter(({ data }) => !data.term)
			.map(({ id }) => id),
		[],
	));
