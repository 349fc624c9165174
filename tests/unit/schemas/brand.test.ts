import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { brand } from '../../../src/schemas/brand.ts';

const schema = z.strictObject(brand);
const parse = (given: object) => schema.safeParse({ contact: null, ...given });

for (const [written, read] of [
	['servicedesk@example.org', 'mailto:servicedesk@example.org'],
	[' it.help+vpn@mail.example.org ', 'mailto:it.help+vpn@mail.example.org'],
	['mailto:servicedesk@example.org', 'mailto:servicedesk@example.org'],
	['tel:+49404711', 'tel:+49404711'],
	['https://help.example.org/new', 'https://help.example.org/new'],
] as const)
	test(`"${written}" is a contact`, () => assert.equal(parse({ contact: written }).data?.contact, read));

for (const written of ['servicedesk', 'http://example.org', 'javascript:alert(1)', 'https://a@example.org', 'a@b', ''])
	test(`"${written}" is not a contact, and the message says what is`, () => {
		const { error } = parse({ contact: written });
		assert.match(error?.issues[0]?.message ?? '', /servicedesk@example\.org|user name/);
	});

for (const [what, given] of Object.entries({
	'a named colour': { accent: { light: 'red', dark: '#93c5fd' } },
	'a colour for one theme only': { accent: { light: '#0b4787' } },
	'a footer link that runs a script': { footer: [{ label: 'Imprint', url: 'javascript:alert(1)' }] },
	'a link without a text': { footer: [{ label: '', url: '/about/' }] },
	'an unknown section': { navigation: { rename: { news: 'News' } } },
	'an unknown section to hide': { navigation: { hide: ['search'] } },
	'a help contact without a name': { help: { phone: '4711' } },
	'a form URL with another scheme': { help: { name: 'Desk', url: 'javascript:alert(1)' } },
}))
	test(`${what} is refused`, () => assert.ok(parse(given).error));

test('omitted fields change nothing', () =>
	assert.deepEqual(parse({}).data, {
		contact: null,
		footer: [],
		navigation: { rename: {}, hide: [], add: [] },
	}));
