import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchPages } from '../../../src/search/search-pages.ts';
import { realIndex } from './real-index.ts';

const { pages: index } = realIndex();
const hits = (query: string) => searchPages(query, index).map(({ page }) => page.address);

/** What people type, typos included, and a cause that must be in the top three. */
const found: Record<string, string> = {
	'certificate expired': '/fix/host-certificate/',
	certfiicate: '/fix/host-certificate/',
	'vpn drops': '/fix/vpn-mtu/',
	fierwall: '/fix/firewall/',
	'cannot find computer name dns': '/fix/name-resolution/',
	credssp: '/fix/nla-credssp/',
	'private key': '/fix/private-key/',
};

for (const [query, address] of Object.entries(found))
	test(`"${query}" finds ${address} in the top three`, () =>
		assert.ok(hits(query).slice(0, 3).includes(address), hits(query).join(' ')));

test('every cause is found by its title and by each of its aliases', () => {
	for (const { address, title, aliases } of index.pages)
		for (const words of [title, ...aliases])
			assert.ok(hits(words).includes(address), `${words} -> ${hits(words).join(' ')}`);
});

test('nonsense finds nothing', () => {
	for (const query of ['xyzzy', 'qwertz asdf', 'zzzzzzzz']) assert.deepEqual(hits(query), [], query);
});

test('every synonym is one word in its normalized form', () => {
	for (const words of [...index.synonyms.flat(), ...index.stopWords]) assert.match(words, /^[\p{Ll}\p{Lo}\p{N}]+$/u);
});
