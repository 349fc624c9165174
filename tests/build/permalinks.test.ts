import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../../src/guide/read-content.ts';
import { permalinksOf, redirectsIn } from '../../src/content/permalinks.ts';
import { movedPages } from '../../src/links/moved-pages.ts';
import { sites } from '../sites.ts';

const content = readContent('content');
const permalinks = [...permalinksOf(content)].map((entry) => String(entry));
const articles = content.articles.map(({ id }) => `/fix/${id}/`);

/** @returns the entries that are neither a page nor an anchor on a page that was built */
function broken(entries: readonly string[], outDir = sites.guide.outDir): string[] {
	const ids = new Map<string, ReadonlySet<string> | undefined>();
	return entries.filter((entry) => {
		const [page = '', id] = entry.split('#');
		if (!ids.has(page)) ids.set(page, idsOf(outDir + page));
		const known = ids.get(page);
		return !known || (id !== undefined && !known.has(id));
	});
}

function idsOf(folder: string): ReadonlySet<string> | undefined {
	const file = `${folder}index.html`;
	if (!existsSync(file)) return undefined;
	return new Set([...readFileSync(file, 'utf8').matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id));
}

test('every permalink of the content is built, with its anchor on the page', () => {
	const whole = permalinks.filter((entry) => entry.startsWith('/'));
	assert.ok(whole.length > 1000, `${whole.length} permalinks`);
	assert.deepEqual(broken(whole), []);
});

test('each section that articles promise is built; an article without it has nothing to put there', () => {
	const sections = permalinks.filter((entry) => entry.startsWith('#'));
	assert.ok(sections.length > 0);
	const nowhere = sections.filter(
		(section) => broken(articles.map((page) => page + section)).length === articles.length,
	);
	assert.deepEqual(nowhere, []);
});

test('a permalink that was not built is found', () =>
	assert.deepEqual(broken(['/fix/', '/fix/no-such-cause/', '/about/#no-such-place']), [
		'/fix/no-such-cause/',
		'/about/#no-such-place',
	]));

test('each page that moved or was retired is built too', () => {
	const { content: folder = '', outDir } = sites.other;
	const other = readContent(folder);
	const here = permalinksOf(other);
	const moved = movedPages(redirectsIn(other), (entry) => here.has(entry)).map(({ address }) =>
		address.replace(/\/?$/, '/'),
	);
	assert.ok(moved.length > 1, `${moved.length} pages`);
	assert.deepEqual(broken(moved, outDir), []);
});
