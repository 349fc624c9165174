import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCaddy } from '../../../../src/insights/formats/caddy.ts';

const entry = {
	level: 'info',
	ts: 1791640536.5,
	logger: 'http.log.access.log0',
	msg: 'handled request',
	request: {
		remote_ip: '192.0.2.7',
		proto: 'HTTP/2.0',
		method: 'GET',
		host: 'kb.example.org',
		uri: '/fix/a/?q=%22',
		headers: { 'User-Agent': ['Mozilla/5.0'], Referer: ['https://desk.example/t/1', 'other'] },
	},
	status: 404,
};
const read = (change: object) => readCaddy(JSON.stringify({ ...entry, ...change }));
const day = '2026-10-10';

test('an entry about a request is parsed', () =>
	assert.deepEqual(read({}), {
		method: 'GET',
		target: '/fix/a/?q=%22',
		status: 404,
		day,
		referrer: 'https://desk.example/t/1',
		agent: 'Mozilla/5.0',
	}));

test('filtered headers and other time formats are handled', () => {
	const line = read({ ts: '2026/10/11 02:00:00.000', request: { method: 'GET', uri: '/' } });
	assert.deepEqual(line, {
		method: 'GET',
		target: '/',
		status: 404,
		day: '2026-10-11',
		referrer: undefined,
		agent: undefined,
	});
	for (const ts of [undefined, null, 'now', -1, 1e300, {}]) {
		const other = read({ ts });
		assert.ok(typeof other === 'object');
		assert.equal(other.day, undefined);
	}
});

test('an entry about something else is no request; anything that is not an entry is odd', () => {
	assert.equal(read({ request: undefined }), 'none');
	assert.equal(read({ status: undefined }), 'none');
	for (const line of ['{', '[]x', 'null', '"a"', '{"request":{"uri":1},"status":200}', '{"request":{},"status":200}'])
		assert.equal(readCaddy(line), 'odd', line);
});
