import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../../src/build/read-pages.ts';
import { onTheWire } from '../../src/guide/on-the-wire.ts';
import { sites } from '../sites.ts';
import { weigh } from '../weigh.ts';

// Size limits for this guide, as transferred with Brotli. They do not apply to an operator's build.

/**
 * The content of ten segments, 14,600 bytes, minus 600 for another host and base path: the initial congestion window of
 * a TCP connection (RFC 6928), so that a page needs one round trip.
 */
const maxArticle = 14_000;
const maxRequests = 4;
/** Loaded on the first key press by everyone who types a code: it must not cause a wait on a bad connection. */
const maxCodeIndex = 16_800;
/** For someone who is locked out and on a phone. */
const maxQuestion = 20_000;
/** Before the first key press. */
const maxHome = 40_000;

const built = readPages(sites.guide.outDir, sites.guide.base);
const articles = built.pages.filter(({ address }) => /^\/fix\/[^/]+\/$/.test(address));

test('the first view of each article stays within its byte limit and four requests', () => {
	assert.ok(articles.length >= 40, `${articles.length} articles`);
	const weights = articles.map((page) => ({ address: page.address, ...weigh(page, built) }));
	const fullest = weights.toSorted((a, b) => b.bytes - a.bytes).slice(0, 4);
	console.log('fullest first views', Object.fromEntries(fullest.map(({ address, bytes }) => [address, bytes])));
	assert.deepEqual(
		weights.filter(
			({ bytes, requests, missing }) => bytes > maxArticle || requests > maxRequests || missing.length > 0,
		),
		[],
	);
});

test('the first question stays within its limit, with everything its page loads by itself', () => {
	const page = built.pages.find(({ address }) => address === '/diagnose/');
	assert.ok(page);
	const { bytes, missing } = weigh(page, built);
	assert.deepEqual(missing, []);
	assert.ok(bytes <= maxQuestion, `${bytes} bytes`);
});

test('the home page stays within its limit, with its box', () => {
	const page = built.pages.find(({ address }) => address === '/');
	assert.ok(page);
	const { bytes, missing } = weigh(page, built);
	assert.deepEqual(missing, []);
	assert.ok(bytes <= maxHome, `${bytes} bytes`);
});

test('the codes for the box stay small', () => {
	const bytes = onTheWire(built.files.get('/finder.json')!);
	assert.ok(bytes <= maxCodeIndex, `${bytes} bytes`);
});
