import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { formatLedger } from '../../../src/build/format-ledger.ts';
import { permalinksOf } from '../../../src/content/permalinks.ts';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { addToLedger, entriesOf } from '../../../src/links/ledger.ts';
import { ledger as schema, type Ledger } from '../../../src/schemas/ledger.ts';
import { lostFrom } from './lost-from.ts';

const empty: Ledger = { sections: [], pages: {}, codes: [], answers: {} };
const published = [
	'#steps',
	'/fix/',
	'/fix/#valve',
	'/fix/washer/',
	'/fix/washer/#look',
	'/code/0x1/',
	'/code/',
	'drips=yes',
];

/** @returns a ledger after a round trip through its file */
const reread = (ledger: Ledger): Ledger => schema.parse(parse(formatLedger(ledger)));

test('added entries are recorded, and nothing else', () => {
	const { ledger, added } = addToLedger(empty, new Set(published));
	assert.deepEqual(new Set(added), new Set(published));
	assert.deepEqual(entriesOf(ledger), new Set(published));
	assert.deepEqual(ledger.codes, ['0x1'], 'codes without places share a line');
});

test('adding the same again changes nothing', () => {
	const { ledger } = addToLedger(empty, new Set(published));
	assert.deepEqual(addToLedger(ledger, new Set(published)), { ledger, added: [] });
});

test('what is no longer published stays in the ledger, in its place', () => {
	const { ledger } = addToLedger(empty, new Set(published));
	const { ledger: later } = addToLedger(ledger, new Set(['/fix/frost/', '/fix/washer/#dry']));
	assert.deepEqual(lostFrom(ledger, later), []);
	assert.deepEqual(Object.keys(later.pages), ['/fix/', '/fix/washer/', '/code/', '/fix/frost/']);
	assert.deepEqual(later.pages['/fix/washer/'], ['look', 'dry']);
});

test('an entry removed from a ledger is noticed', () => {
	const { ledger } = addToLedger(empty, new Set(published));
	const edited = structuredClone(ledger);
	edited.pages['/fix/washer/'] = [];
	edited.answers = {};
	assert.deepEqual(lostFrom(ledger, edited), ['/fix/washer/#look', 'drips=yes']);
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const entry = fc.oneof(
	id.map((one) => `/fix/${one}/`),
	fc.tuple(id, id).map(([page, place]) => `/fix/${page}/#${place}`),
	fc.tuple(id, id).map(([page, place]) => `/code/${page}/#${place}`),
	id.map((one) => `/code/${one}/`),
	fc.tuple(id, id).map(([question, answer]) => `${question}=${answer}`),
	id.map((one) => `#${one}`),
);

test('every entry survives a round trip through the file, in any number of editions', () => {
	fc.assert(
		fc.property(fc.array(fc.array(entry, { maxLength: 30 }), { minLength: 1, maxLength: 4 }), (editions) => {
			let ledger = empty;
			for (const edition of editions) {
				const before = ledger;
				ledger = reread(addToLedger(ledger, new Set(edition)).ledger);
				assert.deepEqual(lostFrom(before, ledger), []);
				for (const one of edition) assert.ok(entriesOf(ledger).has(one), one);
			}
		}),
	);
});

test('every URL of the content that ships survives a round trip through the ledger', () => {
	const promises = permalinksOf(readContent(settings.contentFolder));
	const pages = [...promises].filter((one) => one.includes('#')).map((one) => one.split('#')[0] ?? '');
	const back = entriesOf(reread(addToLedger(empty, promises).ledger));
	assert.deepEqual(
		[...promises].filter((one) => !back.has(one)),
		[],
	);
	for (const one of back) assert.ok(promises.has(one) || pages.includes(one), `${one} was never promised`);
});
