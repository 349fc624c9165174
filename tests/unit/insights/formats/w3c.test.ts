import assert from 'node:assert/strict';
import { test } from 'node:test';
import { w3cReader } from '../../../../src/insights/formats/w3c.ts';

const fields =
	'#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken';
const line =
	'2026-10-10 13:55:36 198.51.100.1 GET /fix/a/ q=1 443 - 192.0.2.7 Mozilla/5.0+(Windows+NT+10.0) https://desk.example/t 200 0 0 15';

test('the fields are those that the file declares, in any order, and may be redeclared in the middle', () => {
	const { read, hasFields } = w3cReader();
	assert.equal(hasFields(), false);
	assert.equal(read(line), 'odd', 'before its fields a line says nothing');
	for (const directive of ['#Software: Microsoft Internet Information Services 10.0', '#Version: 1.0', fields])
		assert.equal(read(directive), 'none');
	assert.ok(hasFields());
	assert.deepEqual(read(line), {
		method: 'GET',
		target: '/fix/a/?q=1',
		status: 200,
		day: '2026-10-10',
		referrer: 'https://desk.example/t',
		agent: 'Mozilla/5.0+(Windows+NT+10.0)',
	});
	assert.equal(read('#fields: sc-status cs-uri-stem cs-method'), 'none');
	assert.deepEqual(read('404 /b GET'), {
		method: 'GET',
		target: '/b',
		status: 404,
		day: undefined,
		referrer: undefined,
		agent: undefined,
	});
});

test('a line with too many or too few values, without a URL, or with an invalid status, is odd', () => {
	const { read } = w3cReader();
	read('#Fields: date cs-method cs-uri-stem sc-status');
	for (const wrong of [
		'',
		'2026-10-10 GET /a',
		'2026-10-10 GET /a b 200',
		'2026-10-10 GET - 200',
		'2026-10-10 GET /a 2x0',
	])
		assert.equal(read(wrong), 'odd', wrong);
	const { read: other } = w3cReader();
	other('#Fields: cs-method sc-status');
	assert.equal(other('GET 200'), 'odd', 'without the field of the address');
});
