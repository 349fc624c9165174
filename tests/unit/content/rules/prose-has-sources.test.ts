import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'prose-has-sources';
const washer = 'articles/washer.mdx';
const claim = 'Rubber grows hard with the years [@forum-drip].';

/** @returns the rule's findings after a change to an article */
const found = (text: string) => findingsIn(changed(washer, claim, text)).filter((finding) => finding.rule === rule);

test('a paragraph of an article without a source is found', () =>
	finds(changed(washer, claim, 'Rubber grows hard with the years.'), {
		file: washer,
		field: '',
		rule,
		message: /"Rubber grows hard with the years\." has no source/,
		at: 'Rubber grows hard',
	}));

test('a paragraph of a guide without a source is found', () =>
	finds(changed('guides/winter.mdx', ' [@own]', ''), {
		file: 'guides/winter.mdx',
		field: '',
		rule,
		message: /Close the valve/,
		at: 'Close the valve',
	}));

test('an author may mark a paragraph as making no claim', () =>
	assert.deepEqual(found('Nobody has documented why [@own].'), []));

test('each item needs a source, unless the sentence that introduces the list has it', () => {
	assert.equal(found('Two kinds:\n\n- red\n- black [@forum-drip]\n\nNone [@own].').length, 1);
	assert.deepEqual(found('Two kinds [@forum-drip]:\n\n- red\n- black\n\nNone [@own].'), []);
});

test('a block needs no source', () =>
	assert.deepEqual(found('The form [@own]:\n\n```output\nopen\n```\n\nNone [@own].'), []));
