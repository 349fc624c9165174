import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../../src/files/read-content.ts';
import { promisesOf } from '../../src/content/promises.ts';
import { sites } from '../sites.ts';

const content = readContent('content');
const promises = [...promisesOf(content)].map((entry) => String(entry));
const articles = content.articles.map(({ id }) => `/fix/${id}/`);

/** @returns the promises that are no page, and no place on the page that was built */
function broken(entries: readonly string[]): string[] {
	const ids = new Map<string, ReadonlySet<string> | undefined>();
	return entries.filter((entry) => {
		const [page = '', id] = entry.split('#');
		if (!ids.has(page)) ids.set(page, idsOf(page));
		const known = ids.get(page);
		return !known || (id !== undefined && !known.has(id));
	});
}

function idsOf(page: string): ReadonlySet<string> | undefined {
	const file = `${sites.guide.outDir}${page}index.html`;
	if (!existsSync(file)) return undefined;
	return new Set([...readFileSync(file, 'utf8').matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id));
}

test('every address that the content promises was built, with its place on the page', () => {
	const whole = promises.filter((entry) => entry.startsWith('/'));
	assert.ok(whole.length > 1000, `${whole.length} promises`);
	assert.deepEqual(broken(whole), []);
});

test('each section that articles promise is built; an article without it has nothing to put there', () => {
	const sections = promises.filter((entry) => entry.startsWith('#'));
	assert.ok(sections.length > 0);
	const nowhere = sections.filter(
		(section) => broken(articles.map((page) => page + section)).length === articles.length,
	);
	assert.deepEqual(nowhere, []);
});

test('a promise that was not built is found', () =>
	assert.deepEqual(broken(['/fix/', '/fix/no-such-cause/', '/about/#no-such-place']), [
		'/fix/no-such-cause/',
		'/about/#no-such-place',
	]));
