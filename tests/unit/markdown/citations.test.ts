import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render, rendered } from './small-context.ts';

/** @returns each citation as its URL and its text */
const cited = (markdown: string) =>
	rendered(markdown)
		.querySelectorAll('a.cite')
		.map((link) => [link.getAttribute('href'), link.text]);

test('a citation becomes a link to its source, close to its word: in words if it is weak, otherwise as a number', () => {
	assert.equal(
		render('It wears [@forum-drip].'),
		'<p>It wears <a href="#source-forum-drip" class="cite">reported word</a>.</p>',
	);
	assert.equal(render('It wears [@maker-manual].'), '<p>It wears<a href="#source-maker-manual" class="cite"></a>.</p>');
});

test('a citation may state a weaker grade than its source', () => {
	assert.deepEqual(cited('[@forum-drip]'), [['#source-forum-drip', 'reported word']]);
	assert.deepEqual(cited('[@forum-drip unproven]'), [['#source-forum-drip', 'unproven word']]);
	assert.deepEqual(cited('[@maker-manual refuted]'), [['#source-maker-manual', 'refuted word']]);
});

test('the mark of a text that makes no claim prints nothing', () =>
	assert.equal(
		render('Go on [@own].\n\n- one [@own]\n- It wears [@maker-manual; @forum-drip][@own].')
			.replace(/<a .*?<\/a>/g, '*')
			.replace(/\n/g, ''),
		'<p>Go on.</p><ul><li>one</li><li>It wears* *.</li></ul>',
	));

test('several sources in one citation become one link each', () =>
	assert.deepEqual(cited('So [@maker-manual; @forum-drip unproven], and so [@forum-drip].'), [
		['#source-maker-manual', ''],
		['#source-forum-drip', 'unproven word'],
		['#source-forum-drip', 'reported word'],
	]));

test('an unknown source has no weight: its grade is the lowest that is not a verdict', () => {
	for (const id of ['moon', 'constructor', 'hasOwnProperty'])
		assert.deepEqual(cited(`A claim [@${id}].`), [[`#source-${id}`, 'unproven word']]);
});

test('citations are found in lists, tables and emphasis, and not in code', () => {
	assert.equal(cited('- *One [@maker-manual]*\n\n| a |\n|---|\n| b [@forum-drip] |').length, 2);
	assert.equal(cited('`[@maker-manual]`\n\n```output\n[@maker-manual]\n```').length, 0);
});

test('an ordinary link and a log query are unchanged', () =>
	assert.equal(cited("[a](/fix/) and [Provider[@Name='x']]").length, 0));

test('adjacent citations are separated, whether they share their brackets or not', () => {
	for (const text of ['So [@maker-manual; @forum-drip].', 'So [@maker-manual][@forum-drip].'])
		assert.match(rendered(text).text, /^So\s+reported word\.$/);
});

test('a citation that spans a line break is a citation', () =>
	assert.equal(cited('So [@maker-manual;\n@forum-drip].').length, 2));
