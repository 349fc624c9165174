import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEditions, type Between } from '../../../src/upgrade/compare.ts';
import type { EditionFacts } from '../../../src/upgrade/facts.ts';

const edition = (more: Partial<EditionFacts>): EditionFacts => ({
	day: undefined,
	said: {},
	has: undefined,
	replies: undefined,
	packs: [],
	...more,
});
const said = (says: Record<string, unknown>, title = 'T') => ({ title, says });
const between = (more: Partial<Between> = {}): Between => ({
	changed: undefined,
	ever: new Set(),
	now: new Set(),
	follow: (entry) => ({ kind: 'lost', entry }),
	...more,
});
/** The comparison of articles with these contents before and after. */
const articles = (before: Record<string, unknown>, after: Record<string, unknown>, more: Partial<Between> = {}) =>
	compareEditions(
		edition({ said: { article: new Map(Object.entries(before).map(([id, says]) => [id, said(says as never)])) } }),
		edition({ said: { article: new Map(Object.entries(after).map(([id, says]) => [id, said(says as never)])) } }),
		between(more),
	).kinds.article!;

test('items are new, changed by field, or gone with their redirect', () => {
	const follow: Between['follow'] = (entry) =>
		entry === '/b/' ? { kind: 'here', entry: '/new/' } : { kind: 'retired', entry };
	const changes = articles(
		{ '/a/': { do: 'x', expect: 'y' }, '/b/': {}, '/c/': {}, '/same/': { do: 'x' } },
		{ '/a/': { do: 'z', expect: 'y' }, '/new/': {}, '/same/': { do: 'x' } },
		{ follow },
	);
	assert.deepEqual(changes, {
		added: [{ address: '/new/', title: 'T' }],
		changed: [{ address: '/a/', title: 'T', fields: ['do'] }],
		gone: [
			{ address: '/b/', title: 'T', to: '/new/', retired: false },
			{ address: '/c/', title: 'T', to: '/c/', retired: true },
		],
	});
});

test('an item that is gone without a redirect is reported as such', () =>
	assert.deepEqual(articles({ '/a/': {} }, {}).gone, [{ address: '/a/', title: 'T', to: null, retired: false }]));

test('a field that only one edition has, or has in another form, is not compared', () => {
	assert.deepEqual(articles({ '/a/': { do: [{ text: 'x' }] } }, { '/a/': { do: 'x', added: 1 } }).changed, []);
	assert.deepEqual(
		articles({ '/a/': { test: { how: [1], yes: 'y' } } }, { '/a/': { test: { how: 'x', yes: 'y' } } }).changed,
		[],
	);
	const changed = articles(
		{ '/a/': { test: { how: [1], yes: 'y' } } },
		{ '/a/': { test: { how: 'x', yes: 'n' } } },
	).changed;
	assert.deepEqual(changed?.[0]?.fields, ['test']);
});

test('null becoming a value is a change, and another base path is not', () => {
	assert.deepEqual(articles({ '/a/': { undo: null } }, { '/a/': { undo: 'x' } }).changed?.[0]?.fields, ['undo']);
	assert.deepEqual(articles({ '/a/': { first: { url: '/x/' } } }, { '/a/': { first: { url: '/kb/x/' } } }).changed, []);
});

test('lists differ by length and by what both items contain', () => {
	const list = (...items: object[]) => ({ '/a/': { answers: items } });
	assert.deepEqual(articles(list({ id: 'x' }), list({ id: 'x', label: 'new field' })).changed, []);
	assert.equal(articles(list({ id: 'x' }), list({ id: 'x' }, { id: 'y' })).changed?.length, 1);
	assert.equal(articles(list({ id: 'x' }), list({ id: 'y' })).changed?.length, 1);
});

test('an edition since then that changed a page counts if no field shows it', () =>
	assert.deepEqual(articles({ '/a/': { do: 'x' } }, { '/a/': { do: 'x' } }, { changed: new Set(['/a/']) }).changed, [
		{ address: '/a/', title: 'T', fields: [] },
	]));

test('what the old edition does not contain is null, never an empty list', () => {
	const now = edition({ day: '2026-02-01', said: { step: new Map([['/a/#s', said({})]]) } });
	const report = compareEditions(edition({}), now, between());
	assert.equal(report.from, null);
	assert.equal(report.to, '2026-02-01');
	assert.deepEqual([report.kinds.article, report.kinds.step, report.addresses], [null, null, null]);
	assert.deepEqual([report.replies, report.packs], [null, null]);
	assert.equal(articles({ '/a/': {} }, { '/a/': { body: 'x' } }).changed, null);
});

test('if only URLs are known, the editions since then say which pages changed, but no step', () => {
	const before = edition({ has: (entry) => entry.startsWith('/old/') });
	const things = new Map([
		['/old/', said({})],
		['/old/still/', said({})],
		['/new/', said({})],
	]);
	const report = compareEditions(
		before,
		edition({ said: { article: things, step: things } }),
		between({ changed: new Set(['/old/', '/new/']) }),
	);
	assert.deepEqual(report.kinds.article, {
		added: [{ address: '/new/', title: 'T' }],
		changed: [{ address: '/old/', title: 'T', fields: [] }],
		gone: null,
	});
	assert.equal(report.kinds.step?.changed, null);
});

test('URLs are new if the old edition lacks them, and gone if it had them', () => {
	const known = new Set(['/a/', '/b/', 'q=a']);
	const before = edition({ has: (entry) => (entry === '/unsure/' ? undefined : known.has(entry)) });
	const now = new Set(['/a/', '/c/', '/unsure/']);
	const { addresses } = compareEditions(
		before,
		edition({}),
		between({ now, ever: new Set([...known, ...now, '/long-gone/']) }),
	);
	assert.deepEqual(addresses?.added, ['/c/']);
	assert.deepEqual(
		addresses?.gone.map(({ address }) => address),
		['/b/', 'q=a'],
	);
});

test('packs must be imported again if a reply differs, and only those that existed', () => {
	const replies = (text: string) => new Map([['fix-a', said({ text })]]);
	const before = edition({ replies: replies('x'), packs: ['replies.csv'] });
	const report = (text: string) =>
		compareEditions(before, edition({ replies: replies(text), packs: ['a', 'b'] }), between());
	assert.deepEqual(report('x').packs, []);
	assert.deepEqual(report('y').packs, ['replies.csv']);
	assert.deepEqual(report('y').replies?.changed, [{ address: 'fix-a', title: 'T', fields: ['text'] }]);
});
