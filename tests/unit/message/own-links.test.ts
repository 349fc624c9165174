import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../../src/message/find.ts';
import { smallIndex } from '../codes/small-index.ts';

const pages = [
	{ address: '/fix/vpn-mtu/', title: 'The packets are too large' },
	{ address: '/guides/console/', title: 'A second way in' },
	{ address: '/fix/', title: 'Causes' },
	{ address: '/about/', title: 'About' },
	{ address: '/diagnose/', title: 'Diagnose' },
	{ address: '/myths/', title: 'Myths' },
	{ address: '/myths/#rename', title: 'Advice to ignore: rename it' },
];
const found = (text: string) => find(text, smallIndex, pages);
const addresses = (text: string) => found(text).answers.map(({ kind, address }) => `${kind} ${address}`);

/** The text in the box, and the only page that it opens. */
const opened: Record<string, string> = {
	'https://kb.example.org/fix/vpn-mtu/': 'cause /fix/vpn-mtu/',
	'http://localhost:4321/kb/fix/vpn-mtu/#measure': 'cause /fix/vpn-mtu/#measure',
	'<https://kb.example.org/fix/vpn-mtu>.': 'cause /fix/vpn-mtu/',
	'(https://kb.example.org/fix/vpn-mtu/)': 'cause /fix/vpn-mtu/',
	'https://kb.example.org/fix/vpn-%20mtu/': 'cause /fix/vpn-mtu/',
	'https://kb.example.org/fix/vpn=2Dmtu/=20': 'cause /fix/vpn-mtu/',
	'https://kb.example.org/fix/vpn-=\nmtu/': 'cause /fix/vpn-mtu/',
	'kb.example.org/fix/vpn-mtu': 'cause /fix/vpn-mtu/',
	'https://kb.example.org/guides/console/': 'page /guides/console/',
	'https://kb.example.org/myths/#rename': 'page /myths/#rename',
	'https://kb.example.org/diagnose/#1;code=0x904': 'page /diagnose/#1;code=0x904',
	'https://kb.example.org/code/0x904/': 'code /code/0x904/',
	'https://kb.example.org/code/EXTENDED-0x7': 'code /code/extended-0x7/',
	'https://kb.example.org/code/0x90=\n4-0x7/': 'pair /code/0x904-0x7/',
	'https://kb.example.org/code/0x904=2D0x7/#split': 'pair /code/0x904-0x7/#split',
	'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkb.example.org%2Fcode%2F0x904-0x7%2F&data=05%7C1':
		'pair /code/0x904-0x7/',
	'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkb.example.org%2Ffix%2Fvpn-mtu%2F&data=05%7C02':
		'cause /fix/vpn-mtu/',
	'https://urldefense.proofpoint.com/v2/url?u=https-3A__kb.example.org_fix_vpn-2Dmtu_&d=DwMF': 'cause /fix/vpn-mtu/',
};

for (const [text, page] of Object.entries(opened))
	test(`${JSON.stringify(text)} opens ${page}`, () => {
		assert.deepEqual(addresses(text), [page]);
		assert.equal(found(text).verdict, 'exact');
		// Then the page is the only result: no words are searched, nothing is left to explain.
		assert.doesNotMatch(found(text).rest ?? '', /\w/);
		assert.equal(found(text).recognition, undefined);
	});

test('the title of a linked page is its own, and the reason is the link', () => {
	const [answer] = found('https://kb.example.org/myths/#rename').answers;
	assert.equal(answer?.title[0]?.short, 'Advice to ignore: rename it');
	assert.equal(answer?.reason, smallIndex.reading.why.link);
});

test('links to two pages are two results, to the same page one', () => {
	const link = 'https://kb.example.org/fix/vpn-mtu/';
	assert.deepEqual(addresses(`${link}\n${link}#measure\nhttps://kb.example.org/guides/console/`), [
		'cause /fix/vpn-mtu/',
		'page /guides/console/',
	]);
});

test('in a ticket, the linked page is one result among the codes', () => {
	const ticket = 'We followed https://kb.example.org/fix/vpn-mtu/ 3 times.\nStill there: error code: 0x904\nThanks';
	assert.deepEqual(addresses(ticket), ['code /code/0x904/', 'cause /fix/vpn-mtu/']);
	assert.equal(found(ticket).verdict, 'exact');
	assert.deepEqual(addresses(`${ticket}, error code: 0x2040`), [
		'code /code/0x904/',
		'cause /fix/vpn-mtu/',
		'unknown ',
	]);
	const { recognition } = found(ticket);
	assert.equal(recognition?.codes[0]?.position.start, ticket.indexOf('0x904'));
});

test('a linked pair comes first, and its halves are not repeated', () => {
	const ticket =
		'Error code: 0x904, see https://kb.example.org/code/0x904-0x7/ and https://kb.example.org/fix/vpn-mtu/';
	assert.deepEqual(addresses(ticket), ['pair /code/0x904-0x7/', 'cause /fix/vpn-mtu/']);
});

test('beside a link, a small number without explanation is no result', () => {
	assert.deepEqual(addresses('it shows 0x7 in the corner, https://kb.example.org/fix/vpn-mtu/'), [
		'cause /fix/vpn-mtu/',
	]);
});

test('only the words beside a link are left for the search', () => {
	assert.equal(found('Have you seen https://kb.example.org/fix/vpn-mtu/ yet?').rest, 'Have you seen   yet?');
});

test('words before a link do not apply to a number after it', () => {
	const { answers } = found('Extended error code: https://kb.example.org/fix/vpn-mtu/ 0x7');
	assert.deepEqual(
		answers.map(({ id }) => id),
		['vpn-mtu'],
	);
});

test('a link that is not one of ours changes nothing', () => {
	for (const text of [
		'https://learn.example.com/0x904/about 0x904',
		'https://example.com/about/',
		'https://example.com/fix/',
		'https://example.com/about/#team',
		'https://example.com/code/7',
		'https://example.com/code/0x904-0x9/',
		'see https://example.com/?q=0x904&u=jane',
		'https://example.com/myths/',
	])
		assert.equal(found(text).rest, undefined, text);
	assert.deepEqual(addresses('https://learn.example.com/0x904/about 0x904'), ['code /code/0x904/']);
});

test('numbers in a wrapped URL that leads elsewhere are not codes', () => {
	for (const inner of ['https%3A%2F%2Fx.example%2F0x904-0x7%2F', 'https%3A%2F%2Fkb.example.org%2Fcode%2F0x90']) {
		const link = `https://eur01.safelinks.protection.outlook.com/?url=${inner}&data=05%7C0x904%7C0x7`;
		assert.deepEqual(addresses(link), []);
		assert.deepEqual(addresses(`Error code: 0x904\n${link}`), ['code /code/0x904/']);
	}
	assert.deepEqual(addresses('https://kb.example.org/code/0x90=\n4-0x9/'), []);
});

test('without the list of pages, links to codes are still recognised', () => {
	const { answers } = find('https://kb.example.org/code/0x904-0x7/', smallIndex);
	assert.deepEqual(
		answers.map(({ id }) => id),
		['0x904-0x7'],
	);
});

test('an old link leads where its page leads today, including its fragment', () => {
	const former = {
		'/fix/old-mtu/': '/fix/vpn-mtu/',
		'/fix/vpn-mtu/#gone': '/fix/vpn-mtu/#measure',
		'/guides/second-way/': '/guides/console/',
		'/guides/a-part/': '/guides/console/#part',
		'/code/0x905/': '/code/0x904/',
		'/fix/ended/': '/fix/ended/',
	};
	const led = {
		'fix/old-mtu/': 'cause /fix/vpn-mtu/',
		'fix/OLD-mtu#measure': 'cause /fix/vpn-mtu/#measure',
		'fix/old-mtu/#gone': 'cause /fix/vpn-mtu/#measure',
		'fix/vpn-mtu/#gone': 'cause /fix/vpn-mtu/#measure',
		'fix/old-mtu/#1;code=0x904': 'cause /fix/vpn-mtu/#1;code=0x904',
		'guides/second-way/': 'page /guides/console/',
		'guides/a-part/#old': 'page /guides/console/#part',
		'code/0x905/': 'code /code/0x904/',
		'fix/ended/': 'cause /fix/ended/',
	};
	for (const [path, page] of Object.entries(led)) {
		const { answers } = find(`https://kb.example.org/${path}`, smallIndex, pages, former);
		assert.deepEqual(
			answers.map(({ kind, address }) => `${kind} ${address}`),
			[page],
			path,
		);
	}
});
