import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meaningful, searchPages } from '../../../src/search/search-pages.ts';
import { smallIndex } from './small-index.ts';

const addresses = (query: string) => searchPages(query, smallIndex).map(({ page }) => page.address.slice(5, -1));
const named = (title: string) => ({
	...smallIndex.pages[0]!,
	address: '',
	title,
	summary: '',
	aliases: [],
	headings: [],
});
const first = (query: string) => addresses(query)[0];

/** What is typed, and the page that comes first. */
const finds: Record<string, string> = {
	certificate: 'certificate',
	certfiicate: 'certificate',
	CERTIFICAT: 'certificate',
	'my certifcate is expierd': 'certificate',
	gatway: 'gateway',
	gatewya: 'gateway',
	fierwall: 'firewall',
	'the firewalls': 'firewall',
	disconect: 'line',
	'session disconects': 'line',
	'it drops': 'line',
	'event 1057': 'certificate',
	proxy: 'gateway',
	credentials: 'gateway',
	'pare feu reseau': 'firewall',
	ENDPUNKTSCHUTZ: 'firewall',
	'cert expi': 'certificate',
};

for (const [query, page] of Object.entries(finds))
	test(`"${query}" finds the ${page} first`, () => assert.equal(first(query), page));

test('nonsense, blanks and punctuation find nothing', () => {
	for (const query of ['', '   ', '?!…', 'xyzzy', 'qwertz asdf', 'zz', '💧', 'the moon', '<script>alert</script>'])
		assert.deepEqual(addresses(query), [], query);
});

test('numbers are never guessed', () => {
	assert.deepEqual(addresses('1058'), []);
	assert.deepEqual(addresses('105'), []);
	assert.deepEqual(addresses('10570'), []);
});

test('a title counts for more than a summary', () =>
	assert.deepEqual(addresses('certificate'), ['certificate', 'firewall']));

test('pages that contain more of the words come first, those with too few of them not at all', () => {
	assert.deepEqual(addresses('firewall certificate'), ['firewall']);
	assert.deepEqual(addresses('firewall certificate fault password'), ['firewall']);
	assert.deepEqual(addresses('certificate restart closes'), ['certificate', 'firewall']);
});

test('a corrected word is named, one that was found is not', () => {
	assert.deepEqual(searchPages('gatway', smallIndex)[0]?.guessed, [{ typed: 'gatway', meant: 'gateway' }]);
	assert.deepEqual(searchPages('gateway', smallIndex)[0]?.guessed, []);
});

test('of several possible corrections, the one with the fewest typos wins', () => {
	const index = { ...smallIndex, pages: [named('certificates'), named('certificate')] };
	const [best] = searchPages('certfiicate', index);
	assert.deepEqual([best?.page.title, best?.guessed[0]?.meant], ['certificate', 'certificate']);
});

test('an existing word is not taken for a typo', () => {
	const index = { ...smallIndex, pages: ['start', 'found', 'protect', 'connections'].map(named) };
	for (const query of ['smart', 'sound', 'project', 'conventions'])
		assert.deepEqual(searchPages(query, index), [], query);
});

test('words next to an unknown one find nothing, unless they are specific enough', () => {
	assert.deepEqual(addresses('restart bluetooth'), []);
	assert.deepEqual(addresses('restart service bluetooth'), ['certificate']);
});

test('an unknown number next to a word is left out', () => assert.deepEqual(addresses('proxy 17'), ['gateway']));

test('the name of a machine is not searched for', () => {
	assert.deepEqual(meaningful('The gateway of PAYROLL-7', smallIndex), ['gateway', 'of']);
	assert.deepEqual(addresses('proxy srv01'), ['gateway']);
});

test('a name is found even if its small words differ', () => {
	const index = { ...smallIndex, pages: [named('restart the gateway'), named('gateway restart gateway')] };
	assert.equal(searchPages('restart my gateway', index)[0]?.page.title, 'restart the gateway');
});

test('another ending of a long word is not a typo', () => {
	const [best] = searchPages('administrator', { ...smallIndex, pages: [named('administration')] });
	assert.deepEqual(best?.guessed, []);
});

test('a typo finds what the word itself finds: other endings and synonyms', () => {
	const index = { ...smallIndex, pages: ['passwords', 'credentials', 'password'].map(named) };
	const titles = (query: string) => searchPages(query, index).map(({ page }) => page.title);
	assert.equal(titles('pasword').length, 3);
	assert.deepEqual(titles('pasword'), titles('password'));
});

test('a rare ending of a common word is no more specific than the word', () => {
	const index = { ...smallIndex, pages: [named('gateways'), ...['gateway one', 'gateway two'].map(named)] };
	assert.equal(searchPages('gateway', index)[0]?.page.title, 'gateway one');
});

test('the matching heading is named', () =>
	assert.deepEqual(searchPages('restart service', smallIndex)[0]?.heading, ['restart', 'Restart the service']));

test('no more hits are returned than requested', () => {
	assert.equal(searchPages('the', { ...smallIndex, stopWords: [] }, 2).length, 2);
	assert.deepEqual(searchPages('certificate', smallIndex, 0), []);
});

test('words without meaning are left out, unless there are no others', () => {
	assert.deepEqual(meaningful('My gateway is not the gateway', smallIndex), ['gateway']);
	assert.deepEqual(meaningful('it is the', smallIndex), ['it', 'is', 'the']);
	assert.deepEqual(meaningful('', smallIndex), []);
});

test('whatever is typed, hits have a score, and the best comes first among those with as many words', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (query) => {
			const hits = searchPages(query, smallIndex);
			assert.ok(hits.every(({ score }) => score > 0));
			assert.ok(hits.length <= smallIndex.pages.length);
		}),
	);
});

test('a megabyte of pasted text is searched without harm', () => {
	assert.deepEqual(searchPages('lorem ipsum '.repeat(90_000), smallIndex), []);
	assert.deepEqual(searchPages('x'.repeat(1_000_000), smallIndex), []);
});
