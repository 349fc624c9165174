import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dependenciesOf } from '../../../src/build/documents.ts';
import type { MarkdownContext } from '../../../src/markdown/context.ts';
import { smallContext } from '../markdown/small-context.ts';

const frost = '/guide/content/articles/frost.mdx';
const known = (context: MarkdownContext, file = frost) => dependenciesOf(file, context).join('\n');
/** The small context with another frost. */
const withFrost = (change: (frost: ReturnType<typeof article>) => object) => ({
	...smallContext,
	articles: new Map([...smallContext.articles, ['frost', { ...article(), ...change(article()) }]]),
});
const article = () => smallContext.articles.get('frost')!;

test('a change to anything shared by all pages rebuilds each of them', () => {
	for (const change of [
		{ base: '/elsewhere/' },
		{ sources: {} },
		{ glossary: {} },
		{ slots: {} },
		{ shells: {} },
		{ grades: { ...smallContext.grades, reported: 'heard' } },
	])
		assert.notEqual(known({ ...smallContext, ...change }), known(smallContext), Object.keys(change).join());
});

test('a step or look-alike hidden from this audience rebuilds its page, and no other', () => {
	assert.ok(article().steps.length > 0 && article().lookAlikes.length > 0);
	const others = [...smallContext.articles.keys()].filter((id) => id !== 'frost');
	for (const context of [
		withFrost(({ steps }) => ({ steps: steps.slice(1) })),
		withFrost(({ lookAlikes }) => ({ lookAlikes: lookAlikes.slice(1) })),
	]) {
		assert.notEqual(known(context), known(smallContext));
		for (const id of others) {
			const file = `/guide/content/articles/${id}.mdx`;
			assert.equal(known(context, file), known(smallContext, file));
		}
	}
});

test('everything else in an article is part of its text', () => {
	assert.equal(known(withFrost(() => ({ title: 'Ice' }))), known(smallContext));
});
