import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { walk, type Answers } from '../../../src/diagnosis/walk.ts';
import { diagnosisEntryPoints } from '../../../src/guide/diagnosis-entry-points.ts';
import { findCauses } from '../../../src/finder/find-causes.ts';
import { readMessage } from '../../../src/message/read-message.ts';
import { realIndex } from '../search/real-index.ts';
import { answersFrom, causesOf, type Case } from './cases.ts';

const root = new URL('../../../', import.meta.url);
const { codes, pages, report: reportIndex, guide } = realIndex();
const { tree } = guide;
const named = new Map(diagnosisEntryPoints(guide).map(({ id, tells }) => [id, tells]));

const cases = readFileSync(new URL('tests/fixtures/cases/practice.jsonl', root), 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Case);

/** Walks to the end; questions that the report does not answer get "not sure". */
function ends(known: Answers): string[] {
	const all = Object.fromEntries(tree.questions.map(({ id }) => [id, known[id] ?? 'not-sure']));
	const { at } = walk(tree, all);
	const outcome = tree.outcomes.find(({ id }) => id === at);
	assert.ok(outcome, `${at} is no outcome`);
	return ['article' in outcome ? outcome.article : '', ...outcome.next].filter(Boolean);
}

/** What the box offers for the words of the report. */
const reads = (query: string): string[] =>
	findCauses(query, { codes, pages, report: reportIndex }).causes.map(({ id }) => id);

/** The answers that the codes, pairs, events and sentences in a report give, as a link from the box fills them in. */
function told(query: string): Answers {
	const found = readMessage(query, codes);
	const ids = [
		...found.pairs,
		...found.codes.filter(({ unexplained }) => !unexplained),
		...found.events,
		...found.sentences,
	].map(({ id }) => id);
	const starts = ids.map((id) => named.get(id) ?? {});
	return Object.assign({}, ...starts.toReversed()) as Answers;
}

/** Prints how many cases of each class were solved, because the figures say more than pass or fail. */
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

test('the facts of real reports alone lead to their cause, or offer it first, in ten of fifteen cases', () => {
	const solved = report('facts alone', (entry) => offersFirst(ends(answersFrom(entry)), entry));
	assert.ok(solved >= 10, `${solved} of ${cases.length}`);
});

test('with the words of the report read by the box, fourteen of fifteen real reports lead to their cause', () => {
	const solved = report(
		'facts and words',
		(entry) => offersFirst(ends(answersFrom(entry)), entry) || offersFirst(reads(entry.query), entry),
	);
	assert.ok(solved >= 14, `${solved} of ${cases.length}`);
});

test('the facts plus the answers found in the report lead thirteen of fifteen real reports to their cause', () => {
	const solved = report('facts and what is told', (entry) =>
		offersFirst(ends({ ...told(entry.query), ...answersFrom(entry) }), entry),
	);
	assert.ok(solved >= 13, `${solved} of ${cases.length}`);
});
