import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentFolder } from '../../../src/files/content-folder.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { wholeNumber, workOut, written } from '../../../src/sums/work-out.ts';
import { hostileValues } from '../slots/hostile-values.ts';

const kinds = readContent(contentFolder).sums.find(({ id }) => id === 'mtu')?.data.kinds ?? [];
const kind = (id: string) => {
	const found = kinds.find((candidate) => candidate.id === id);
	assert.ok(found, id);
	return found;
};

/** What was typed for which protocol, and what it comes to. */
const worked: [id: string, typed: string, state: string, total?: number][] = [
	['ipv4', '1372', 'fits', 1400],
	['ipv4', ' 1372 ', 'fits', 1400],
	['ipv4', '548', 'fits', 576],
	['ipv4', '547', 'small', 575],
	['ipv4', '0', 'small', 28],
	['ipv4', '1471', 'fits', 1499],
	['ipv4', '1472', 'enough', 1500],
	['ipv4', '65507', 'enough', 65_535],
	['ipv4', '65508', 'wrong'],
	['ipv6', '1352', 'fits', 1400],
	['ipv6', '1232', 'fits', 1280],
	['ipv6', '1231', 'small', 1279],
	['ipv6', '1452', 'enough', 1500],
	['ipv4', '', 'empty'],
	['ipv4', '  ', 'empty'],
	...['-1', '+1372', '01372', '1372.0', '1,372', '1e3', '0x55c', '१३७२', '１３７２', '1372;calc', 'NaN'].map(
		(typed): [string, string, string] => ['ipv4', typed, 'wrong'],
	),
];

for (const [id, typed, state, total] of worked)
	test(`${id}: "${typed}" is ${state}${total === undefined ? '' : ` with ${total}`}`, () =>
		assert.deepEqual(workOut(kind(id), typed), { state, ...(total !== undefined && { total }) }));

test('the headers are those of the specifications', () => {
	assert.equal(written(kind('ipv4'), 1400), '1372 + 20 (IPv4 header) + 8 (ping header)');
	assert.equal(written(kind('ipv6'), 1400), '1352 + 40 (IPv6 header) + 8 (ping header)');
	assert.equal(kind('ipv6').from, 1280);
});

test('no hostile value becomes a number, or a total that is not one', () => {
	for (const text of hostileValues) {
		const result = workOut(kind('ipv4'), text);
		if ('total' in result) assert.match(text.trim(), /^\d{1,5}$/);
	}
});

test('a total is always the measured number and the parts, and never below the limit when it fits', () =>
	fc.assert(
		fc.property(fc.constantFrom(...kinds), fc.nat(70_000), (way, measured) => {
			const result = workOut(way, String(measured));
			if (!('total' in result)) return assert.equal(result.state, 'wrong');
			assert.equal(result.total, measured + (way.id === 'ipv4' ? 28 : 48));
			if (result.state === 'fits') assert.ok(result.total >= way.from && result.total < way.enough);
		}),
	));

test('a whole number is plain digits', () => {
	assert.equal(wholeNumber('1400'), 1400);
	for (const text of ['', '65536', '1 400', '0x578', '-0']) assert.equal(wholeNumber(text), undefined, text);
});
