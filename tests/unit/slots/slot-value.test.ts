import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slotValue, type SlotKind } from '../../../src/slots/slot-value.ts';
import { hostileValues } from './hostile-values.ts';

const kinds: SlotKind[] = ['host', 'address', 'port', 'adapter', 'number'];

/** What people really type, by kind. */
const good: Record<SlotKind, string[]> = {
	host: [
		'PC-1',
		'PC_1',
		'pc',
		'HOSTNAME',
		'a',
		'1pc',
		'host.example',
		'x'.repeat(63),
		`${'x'.repeat(63)}.local`,
		'xn--bcher-kva.example',
		'192.0.2.10',
	],
	address: [
		'192.0.2.10',
		'0.0.0.0',
		'255.255.255.255',
		'::1',
		'::',
		'2001:db8::1',
		'2001:DB8:0:0:0:0:0:1',
		'::ffff:192.0.2.1',
		'fe80::1',
		'1::',
	],
	port: ['1', '22', '3389', '65535'],
	adapter: [
		...[
			'Ethernet',
			'Ethernet 2',
			'vEthernet (Default Switch)',
			'VPN_Firma-2.1',
			'Wi-Fi',
			'Connexion au réseau local',
			'Büro',
		],
		...['Беспроводная сеть', 'VPN-подключение', 'イーサネット 2', '以太网', '이더넷', 'Σύνδεση'],
	],
	number: ['1', '1400', '65535'],
};

/** Harmless, but not valid for the kind. */
const wrong: Record<SlotKind, string[]> = {
	host: [
		'PC 1',
		'PC-',
		'-PC',
		'x'.repeat(64),
		'a.'.repeat(127) + 'a',
		'1',
		'1.2',
		'0x7f',
		'2130706433',
		'::1',
		'büro',
		'host.',
		'a..b',
		'хост',
	],
	address: [
		'PC-1',
		'1.2.3',
		'1.2.3.4.5',
		'256.1.1.1',
		'01.2.3.4',
		'0x7f.0.0.1',
		'2130706433',
		'1.2.3.4::',
		'::1.2.3.4.5',
		'1:2',
		'::12345',
	],
	port: ['0', '00', '080', '65536', '99999', '1e3', '0x50', '1.5', '1_000', '-1', 'http', '３３８９', '٣٣٨٩'],
	adapter: [
		'VPN аDAPTER',
		'ＶＰＮ',
		'LAN-Verbindung* 3',
		'-VPN',
		'VPN ',
		'(VPN)',
		'Café\u0301',
		'ĿAN',
		'ŉ',
		'VPN ǀ',
		'VPN ʺ',
		"Bob's VPN",
		'A&B',
		'ͺ',
	],
	number: ['0', '1400.0', '65536', '१४००'],
};

for (const kind of kinds) {
	test(`${kind}: what people type is accepted unchanged`, () => {
		for (const text of good[kind]) assert.equal(slotValue(kind, text), text);
	});

	test(`${kind}: values of another kind are refused`, () => {
		for (const text of wrong[kind]) assert.equal(slotValue(kind, text), undefined, JSON.stringify(text));
	});

	test(`${kind}: ${hostileValues.length} hostile values are refused`, () => {
		assert.ok(hostileValues.length >= 200);
		for (const text of hostileValues) assert.equal(slotValue(kind, text), undefined, JSON.stringify(text.slice(0, 80)));
	});

	test(`${kind}: only text is accepted`, () => {
		for (const value of [undefined, null, 3389, true, ['3389'], { toString: () => '3389' }])
			assert.equal(slotValue(kind, value), undefined);
	});

	test(`${kind}: no accepted value contains a shell metacharacter`, () => {
		const near = fc.constantFrom(...good[kind]);
		const mark = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...' ;&|`$"\'\n%<>^(){}!'));
		fc.assert(
			fc.property(near, mark, fc.nat(70), (text, inserted, place) => {
				const at = Math.min(place, text.length);
				const value = slotValue(kind, text.slice(0, at) + inserted + text.slice(at));
				if (value === undefined) return;
				assert.equal(value, value.normalize('NFKC'));
				assert.match(value, kind === 'adapter' ? /^[\p{L}\d][\p{L}\d _.()-]*$/u : /^[A-Za-z\d:][\w.:-]*$/);
			}),
			{ numRuns: 2000 },
		);
	});
}

test('a long text is refused', () => {
	for (const kind of kinds) assert.equal(slotValue(kind, '1.'.repeat(5_000_000)), undefined);
});
