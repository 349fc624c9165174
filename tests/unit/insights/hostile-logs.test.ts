import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { insightsAsText } from '../../../src/insights/as-text.ts';
import { insightsOf } from '../../../src/insights/insights.ts';
import { LogCounts } from '../../../src/insights/log-counts.ts';
import { lineReader } from '../../../src/insights/read-line.ts';
import { randomNumbers } from '../../random.ts';
import { knownSite, readSite } from './small-site.ts';

const random = randomNumbers(15);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

/** What a stranger may put into a request, and so into a log. */
const hostile = [
	...[
		'\x1b]0;title\x07',
		'\x1b[2J',
		'\x9b31m',
		'\u202egnp',
		'\u2028',
		'\0',
		'\ud800',
		'\ufffd',
		'\\x1b[31m',
		'\\"',
		'\\',
	],
	...[
		'"',
		'{"',
		'#Fields: cs-method',
		'%1b%5b2J',
		'%0d%0a',
		'%',
		'%e0%a4%a',
		'__proto__',
		'constructor',
		'../../etc/passwd',
	],
	...[
		'anna.b@example.org',
		'192.0.2.7',
		'2001:db8::7',
		'CORP%5Canna',
		'anna%40example.org',
		' ',
		'\t',
		'x'.repeat(3000),
	],
	...['/search/?q=', '/code/0x', '/fix/ended/?from=', 'https://', '//', '?', '#', '<script>', '=cmd|calc', '/kb'],
];
const something = () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(hostile)).join('');
const target = () => pick(['/kb/', '/kb/fix/', '/kb/code/', '/kb/search/?q=', '/kb/fix/ended/', '', '/']) + something();
const status = () => pick(['200', '404', '301', '999', '-1', '']);

/** Lines of each format with something hostile in each of their fields. */
const lines = [
	() =>
		`192.0.2.7 - ${something()} [10/Oct/2026:13:55:36 +0000] "GET ${target()} HTTP/1.1" ${status()} 5 "${something()}" "M${something()}"`,
	() =>
		`192.0.2.7 - - [10/Oct/2026:13:55:36 +0000] "GET ${target().replace(/[\s"\\]/g, '')} HTTP/1.1" 404 5 "-" "Mozilla/5.0"`,
	() =>
		`192.0.2.7 - - [10/Oct/2026:13:55:36 +0000] "GET ${target().replace(/[\s"\\]/g, '')} HTTP/1.1" 200 5 "-" "Mozilla/5.0"`,
	() =>
		JSON.stringify({
			ts: pick([0, 1791640536, something(), null]),
			status: pick([200, 404, 301, '404', null, 1e9]),
			request: pick([
				{
					remote_ip: '192.0.2.7',
					method: 'GET',
					uri: target(),
					headers: { Referer: [something()], 'User-Agent': ['M'] },
				},
				{ method: 'GET', uri: target(), headers: pick([null, [], { Referer: something() }, { referer: [1] }]) },
				null,
			]),
		}),
	() => `#Fields: cs-method cs-uri-stem cs-uri-query sc-status c-ip cs(Referer)`,
	() => `GET ${target()} ${something()} ${status()} 192.0.2.7 ${something()}`,
	something,
];

test('whatever is in a log, every line is counted, and the output controls no terminal and identifies nobody', (t) => {
	let tried = 0;
	for (let file = 0; file < 40; file += 1) {
		const counts = new LogCounts(readSite);
		const read = lineReader();
		for (let count = 0; count < 250; count += 1, tried += 1) counts.add(read(pick(lines)()));
		const { lines: said, requests } = counts;
		assert.equal(said.read, 250);
		assert.equal(
			Object.values(requests).reduce((sum, one) => sum + one),
			said.read - said.none - said.odd,
		);
		const insights = insightsOf(counts, knownSite);
		for (const text of [insightsAsText(insights, 500), JSON.stringify(insights)]) {
			assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{C}\p{Zl}\p{Zp}]/u);
			assert.doesNotMatch(text, /192\.0\.2\.7|2001:db8::7|anna/);
		}
	}
	t.diagnostic(`${tried} hostile lines`);
	assert.deepEqual(Object.keys(Object.prototype), [], 'nothing was written into all objects');
});

test('no line makes a parser throw', () =>
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.json())), (some) => {
			const read = lineReader();
			for (const line of some)
				assert.ok(['none', 'odd'].includes(read(line) as string) || typeof read(line) === 'object');
		}),
	));
