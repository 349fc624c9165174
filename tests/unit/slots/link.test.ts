import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allowedValues, readSlots, withoutSlots, withSlots } from '../../../src/slots/link.ts';
import { hostileValues } from './hostile-values.ts';

const slot = { label: 'Label', example: 'EXAMPLE' };
const slots = {
	host: { ...slot, kind: 'host' },
	port: { ...slot, kind: 'port' },
	adapter: { ...slot, kind: 'adapter' },
	address: { ...slot, kind: 'address' },
} as const;
const mine = { host: 'PC-1', port: '3390', adapter: 'vEthernet (Büro 2)', address: '2001:db8::1' };

test('values survive a round trip through a link', () => {
	const fragment = withSlots('1;water=yes', mine, slots);
	assert.equal(
		fragment,
		'1;water=yes;my.host=PC-1;my.port=3390;my.adapter=vEthernet%20%28B%C3%BCro%202%29;my.address=2001%3Adb8%3A%3A1',
	);
	assert.deepEqual(readSlots(fragment, slots), mine);
	assert.deepEqual(readSlots(`#${fragment}`, slots), mine);
	assert.equal(withoutSlots(fragment), '1;water=yes');
});

test('a link that a mail program escaped again, or that has values already, is read and written once', () => {
	assert.deepEqual(readSlots('1%3Bmy.host=PC-1', slots), { host: 'PC-1' });
	assert.equal(withoutSlots('1;my%2Ehost=PC-1%3Bmy.port=1;water=no'), '1;water=no');
	assert.equal(withSlots('1;my.host=OLD;water=no', { host: 'NEW' }, slots), '1;water=no;my.host=NEW');
	assert.deepEqual(readSlots('1;my.host=PC-1%ZZ', slots), {});
	assert.deepEqual(readSlots('1;MY.HOST=Pc-1', slots), { host: 'Pc-1' });
	assert.equal(withoutSlots('1;MY.Host=PC-1;water=no'), '1;water=no');
});

test('only slots that exist are read, each once, and none from the prototype', () => {
	assert.deepEqual(readSlots('1;my.moon=PC-1;my.host=A;my.host=B;my.port=1;my.__proto__=PC;my.constructor=PC', slots), {
		port: '1',
	});
	assert.deepEqual(allowedValues(JSON.parse('{"__proto__":{"host":"PC-1"},"port":3390,"adapter":["VPN"]}'), slots), {});
	for (const odd of [null, undefined, 'host', 7, ['PC-1']]) assert.deepEqual(allowedValues(odd, slots), {});
});

test('no hostile value gets out of a link or into one', () => {
	for (const id of Object.keys(slots))
		for (const value of hostileValues) {
			assert.deepEqual(allowedValues({ [id]: value }, slots), {});
			assert.equal(withSlots('1', { [id]: value }, slots), '1');
			for (const written of [
				value,
				encodeURIComponent(value.toWellFormed()),
				encodeURIComponent(encodeURIComponent(value.toWellFormed())),
			])
				for (const read of Object.values(readSlots(`1;my.${id}=${written}`, slots)))
					// The part cut off by a separator leaves the harmless part before it.
					assert.match(read, /^[\p{L}\d:][\p{L}\d _.():-]*$/u, JSON.stringify(value));
		}
});

test('values keep their case, and an escaped separator in one stays part of it', () => {
	const value = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9 _.()-]{0,20}[A-Za-z0-9)])?$/);
	const separator = fc.constantFrom(';', '&', '=', '#', '%');
	fc.assert(
		fc.property(value, separator, (adapter, mark) => {
			const fragment = withSlots('1;water=yes', { adapter }, slots);
			for (const carried of [fragment, encodeURIComponent(fragment)])
				assert.deepEqual(readSlots(carried, slots), allowedValues({ adapter }, slots));
			assert.deepEqual(readSlots(`1;my.adapter=${encodeURIComponent(`${adapter}${mark}${adapter}`)}`, slots), {});
		}),
	);
});
