import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { askTheBox } from './as-the-box.ts';
import { realIndex } from './real-index.ts';

/** A real report, in short, with the confirmed cause and the articles about it. */
interface Report {
	id: string;
	query: string;
	code: string | null;
	articles: string[];
}

const file = new URL('../../fixtures/cases/collected.jsonl', import.meta.url);
const reports = readFileSync(file, 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Report);

const index = realIndex();
const asked = reports.map(({ id, query, code, articles }) => {
	const typed = code && !query.includes(code) ? `${query} ${code}` : query;
	const { pages } = askTheBox(typed, index);
	return { id, articles, pages, place: pages.findIndex((page) => articles.includes(page)) + 1 };
});
const among = (most: number) => asked.filter(({ place }) => place >= 1 && place <= most).length;

console.log(`reports: ${among(1)} of ${asked.length} first, ${among(3)} among the first three`);
for (const { id, articles, pages, place } of asked)
	if (place !== 1) console.log(`reports: ${id} wants ${articles.join(' or ')}: ${pages.slice(0, 3).join(' ')}`);

test('the articles of the reports exist', () => {
	const known = new Set(index.guide.causes.map(({ id }) => id));
	for (const { id, articles } of reports)
		for (const article of articles) assert.ok(known.has(article), `${id}: ${article}`);
});

test('the words of a report alone, before any question, lead to its cause in half of the cases', () => {
	assert.ok(among(1) >= reports.length / 2, `${among(1)} of ${reports.length}`);
	assert.ok(among(3) >= reports.length * 0.6, `${among(3)} of ${reports.length}`);
});

test('very few reports are left without any result', () => {
	const silent = asked.filter(({ pages }) => pages.length === 0).map(({ id }) => id);
	assert.ok(silent.length <= reports.length / 20, silent.join(' '));
});
