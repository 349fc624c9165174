import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insightsAsText } from '../../../src/insights/as-text.ts';
import { insightsOf, type Insights } from '../../../src/insights/insights.ts';
import { LogCounts } from '../../../src/insights/log-counts.ts';
import type { LogLine } from '../../../src/insights/log-request.ts';
import { cause, knownSite, other, readSite, request } from './small-site.ts';

/** The evaluation of a log with these lines. */
function insights(...lines: (LogLine | undefined)[]): Insights {
	const counts = new LogCounts(readSite);
	for (const line of lines) counts.add(line);
	return insightsOf(counts, knownSite);
}

const missing = (path: string) => request(path, { status: 404 });
const page = (address: string) => `/kb${address}`;

test('all lines are counted, and the dates are those of the first and last request', () => {
	const { days, lines } = insights(
		request('/kb/', { day: '2026-10-12' }),
		'odd',
		undefined,
		'none',
		request('/kb/', { day: '2026-10-10' }),
		request('/kb/', { day: undefined }),
	);
	assert.deepEqual(lines, { read: 6, none: 1, odd: 2 });
	assert.deepEqual(days, { first: '2026-10-10', last: '2026-10-12' });
	assert.equal(insights().days, null);
});

test('causes are counted by readers, without robots, prefetching and other sites', () => {
	const address = page(cause!.address);
	const found = insights(
		request(address),
		request(`${address}?from=x`, { status: 304 }),
		request(`http://kb.example.org${address}`),
		request(page(other!.address)),
		request(address, { agent: 'Googlebot/2.1' }),
		request(address, { referrer: 'https://kb.example.org/kb/worker.js' }),
		request(address, { method: 'HEAD' }),
		request(address, { status: 301 }),
		request(cause!.address),
		request('*'),
	);
	assert.deepEqual(found.causes, [
		{ address: cause!.address, title: cause!.title, count: 3 },
		{ address: other!.address, title: other!.title, count: 1 },
	]);
	assert.deepEqual(found.requests, { readers: 5, robots: 1, ahead: 1, elsewhere: 2, otherMethods: 1 });
});

test('missing codes are distinguished from URLs of existing codes', () => {
	const found = insights(
		missing('/kb/code/0x000099AA/'),
		missing('/kb/code/0x99aa'),
		request('/kb/search/?q=0x99AA'),
		request('/kb/search/?q=error+0x904+0xabcd'),
		missing('/kb/code/0X904'),
		missing('/kb/code/wp-login.php'),
	);
	assert.deepEqual(found.codes[0], { asked: '0x99aa', count: 3 });
	assert.ok(found.codes.some(({ asked }) => asked.includes('abcd')));
	assert.deepEqual(
		found.lost.map(({ address, meant }) => [address, meant?.address]),
		[
			['/code/0X904', '/code/0x904/'],
			['/code/wp-login.php', undefined],
		],
	);
});

test('a URL that was not found comes with its likely meaning, and says if it is a guess', () => {
	const wrong = cause!.address.replace(/^\/fix\/(.)/, '/fix/$1z');
	const found = insights(
		missing(page(cause!.address.toUpperCase())),
		missing(page(wrong)),
		missing('/kb/wiki/view.php?id=12'),
		missing('/kb/wiki/view.php?id=13&user=anna'),
	);
	assert.deepEqual(
		found.lost.map(({ address, meant, near }) => [address, meant?.address ?? near[0]?.address]).sort(),
		[
			[cause!.address.toUpperCase(), cause!.address],
			[wrong, cause!.address],
			['/wiki/view.php', undefined],
			['/wiki/view.php?id=12', other!.address],
		].sort(),
	);
	assert.equal(found.lost.find(({ address }) => address === wrong)?.meant, undefined);
});

test('searches come from links and from the form, and those that find nothing are reported', () => {
	const found = insights(
		request('/kb/search/?q=Black+Screen'),
		request('/kb/search/?q=black%20screen&x=1'),
		request('/kb/search/?q=0x904'),
		request('/kb/search/?q=zzqqxxyy'),
		request('/kb/search/?q='),
		request('/kb/search/'),
		request('/kb/search/?q=moved', { status: 301 }),
	);
	assert.deepEqual(found.searches, [
		{ query: 'black screen', count: 2, finds: 'page' },
		{ query: '0x904', count: 1, finds: 'code' },
		{ query: 'zzqqxxyy', count: 1, finds: 'nothing' },
	]);
});

test('links to pages that moved or were retired say where they are, and how many are in tickets', () => {
	const found = insights(
		request('/kb/fix/ended/', { referrer: 'https://acme.zendesk.com/agent/tickets/4711' }),
		request('/kb/fix/ended/?from=tickets'),
		request('/kb/fix/ended/', { referrer: 'https://forum.example.org/t/1' }),
		request('/kb/fix/ended/'),
		request('/kb/fix/old/', { status: 301 }),
		request('/kb/fix/old/', { status: 500 }),
	);
	assert.deepEqual(found.old, [
		{
			address: '/fix/ended/',
			count: 4,
			to: { address: cause!.address, title: cause!.title },
			retired: true,
			desks: 2,
			from: { 'acme.zendesk.com': 1, 'forum.example.org': 1, tickets: 1 },
		},
		{
			address: '/fix/old/',
			count: 1,
			to: { address: other!.address, title: other!.title },
			retired: false,
			desks: 0,
			from: {},
		},
	]);
});

test('the text output has the same contents, limited to the requested number per list', () => {
	const text = insightsAsText(
		insights(
			'odd',
			missing('/kb/wp-login'),
			missing('/kb/wp-login'),
			missing('/kb/wp-admin'),
			missing('/kb/wp-config'),
			request('/kb/fix/ended/'),
		),
		1,
	);
	assert.match(text, /^6 lines: 5 requests, 0 without a request, 1 in an unknown format\.$/m);
	assert.match(text, /^ {6}2 {2}\/wp-login\n {9}and 2 more$/m);
	assert.match(text, /^Codes asked for that the guide does not have: none$/m);
	assert.match(text, /^ {6}1 {2}\/fix\/ended\/ {2}retired; see \S+; from help desks: 0$/m);
});
