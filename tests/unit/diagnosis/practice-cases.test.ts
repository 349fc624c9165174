import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../../src/build/read-content.ts';
import { buildCodeIndex } from '../../../src/codes/code-index.ts';
import { walk, type Answers } from '../../../src/diagnosis/walk.ts';
import { find } from '../../../src/message/find.ts';
import type { Heading } from '../../../src/search/page-index.ts';
import { searchPages } from '../../../src/search/search-pages.ts';
import { answersFrom, causesOf, type Case } from './cases.ts';

const root = new URL('../../../', import.meta.url);
const content = readContent(fileURLToPath(new URL('content', root)));
const [tree, site, messages, search] = [content.diagnosis[0], content.site[0], content.messages[0], content.search[0]];
assert.ok(tree && site && messages && search);

const lists = Object.fromEntries(content.codes.map(({ id, data }) => [id, data]));
const codes = buildCodeIndex(
	lists,
	content.pairs.map(({ data }) => data),
	site.data,
	messages.data,
);
const pages = {
	...search.data,
	pages: content.articles.map(({ id, data }) => ({
		address: `/fix/${id}/`,
		title: data.title,
		summary: data.summary,
		aliases: data.aliases,
		headings: data.steps.map((step): Heading => [step.id, step.title]),
	})),
};

const cases = readFileSync(new URL('tests/fixtures/cases/practice.jsonl', root), 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Case);

/** Walks to the end; what the report does not say is answered with "not sure". */
function ends(known: Answers): string[] {
	const all = Object.fromEntries(tree!.data.questions.map(({ id }) => [id, known[id] ?? 'not-sure']));
	const { at } = walk(tree!.data, all);
	const outcome = tree!.data.outcomes.find(({ id }) => id === at);
	assert.ok(outcome, `${at} is no outcome`);
	return ['article' in outcome ? outcome.article : '', ...outcome.next].filter(Boolean);
}

/** What the box offers for the words of the report: a known sentence first, then the titles that fit. */
function reads(query: string): string[] {
	const causes = find(query, codes)
		.answers.filter(({ kind }) => kind === 'cause')
		.map(({ id }) => id);
	const hits = searchPages(query, pages).map(({ page }) => page.address.split('/')[2] ?? '');
	return [...causes, ...hits];
}

/** Prints how many cases of each class were solved, because the figure is worth more than the mark. */
function report(title: string, solved: (entry: Case) => boolean): number {
	const classes = new Map<string, string[]>();
	for (const entry of cases)
		classes.set(entry.cause_class, [
			...(classes.get(entry.cause_class) ?? []),
			solved(entry) ? 'yes' : `no (${entry.id})`,
		]);
	for (const [name, marks] of classes)
		console.log(
			`${title}: ${name} ${marks.filter((mark) => mark === 'yes').length}/${marks.length} ${marks.filter((mark) => mark !== 'yes').join(' ')}`,
		);
	return [...classes.values()].flat().filter((mark) => mark === 'yes').length;
}

const offersFirst = (offered: string[], entry: Case) => causesOf(entry).includes(offered[0] ?? '');

test('the facts of real reports alone lead to their cause, or offer it first, in eleven of fifteen cases', () => {
	const solved = report('facts alone', (entry) => offersFirst(ends(answersFrom(entry)), entry));
	assert.ok(solved >= 11, `${solved} of ${cases.length}`);
});

test('with the words of the report read by the box, fourteen of fifteen real reports lead to their cause', () => {
	const solved = report(
		'facts and words',
		(entry) => offersFirst(ends(answersFrom(entry)), entry) || offersFirst(reads(entry.query), entry),
	);
	assert.ok(solved >= 14, `${solved} of ${cases.length}`);
});
