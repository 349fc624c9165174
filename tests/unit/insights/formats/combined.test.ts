import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCombined } from '../../../../src/insights/formats/combined.ts';

const start = '192.0.2.7 - - [10/Oct/2026:13:55:36 -0700] ';

test('a line of the common format is parsed', () =>
	assert.deepEqual(
		readCombined('127.0.0.1 - frank [10/Oct/2026:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326'),
		{
			method: 'GET',
			target: '/apache_pb.gif',
			status: 200,
			day: '2026-10-10',
			referrer: undefined,
			agent: undefined,
		},
	));

test('a line of the combined format is parsed', () =>
	assert.deepEqual(
		readCombined(`${start}"GET /fix/a/?q=1 HTTP/2.0" 304 0 "https://desk.example/t/1" "Mozilla/5.0 (X11)"`),
		{
			method: 'GET',
			target: '/fix/a/?q=1',
			status: 304,
			day: '2026-10-10',
			referrer: 'https://desk.example/t/1',
			agent: 'Mozilla/5.0 (X11)',
		},
	));

test('extra fields of other formats are ignored: a host before, numbers and quotes after, a user with spaces', () => {
	for (const line of [
		'kb.example.org:443 192.0.2.7 - - [10/Oct/2026:13:55:36 +0000] "GET /a HTTP/1.1" 200 - "-" "M"',
		`${start}"GET /a HTTP/1.1" 200 5 "-" "M" "203.0.113.9"`,
		`${start}"GET /a HTTP/1.1" 200 5 "-" "M" 512 1024`,
		'192.0.2.7 - Anna [x] B [10/Oct/2026:13:55:36 +0000] "GET /a HTTP/1.1" 200 5 "-" "M"',
		'2001:db8::7 - - [10/Oct/2026:13:55:36 +0000] "GET /a" 200 5 "-" "M"',
	])
		assert.deepEqual(
			readCombined(line),
			{ method: 'GET', target: '/a', status: 200, day: '2026-10-10', referrer: undefined, agent: 'M' },
			line,
		);
});

test('bytes and quotes that a server escapes are converted to URL escapes', () => {
	const targetOf = (target: string) => {
		const line = readCombined(`${start}"GET ${target} HTTP/1.1" 404 5 "-" "a \\"b\\" \\x22c\\x22"`);
		assert.ok(typeof line === 'object', target);
		assert.equal(decodeURIComponent(line.agent ?? ''), 'a "b" "c"');
		return line.target;
	};
	assert.equal(decodeURIComponent(targetOf('/\\xC3\\xA4\\xe2\\x82\\xac')), '/ä€');
	assert.equal(targetOf('/\\x22\\"\\\\x41'), '/%22%22%5Cx41');
	assert.equal(targetOf('/\\x1b[31m\\n\\t'), '/%1b[31m%0A%09');
});

test('a connection without an HTTP request is no request, and no line of this format is odd', () => {
	for (const request of ['-', '', '\\x16\\x03\\x01', 'SSH-2.0-x', 'GET  /a b HTTP/1.1'])
		assert.equal(readCombined(`${start}"${request}" 400 5 "-" "-"`), 'none', request);
	for (const line of [
		'',
		'GET /a',
		`${start}"GET /a HTTP/1.1`,
		`${start}"GET /a HTTP/1.1" x 5`,
		`${start}"GET /a HTTP/1.1" 200`,
		`${start}"GET /a HTTP/1.1" 2000 5`,
		'192.0.2.7 - - [10/Okt/2026:13:55:36 +0000] "GET /a HTTP/1.1" 200 5',
		'2026/10/10 13:55:36 [error] 7#7: *1 open() "/srv/x" failed (2: No such file or directory)',
	])
		assert.equal(readCombined(line), 'odd', line);
});
