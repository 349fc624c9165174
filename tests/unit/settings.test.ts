import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { readSettings, SettingError } from '../../src/settings.ts';

test('without variables the site is served from the root and knows no host', () =>
	assert.deepEqual(readSettings({}), {
		site: undefined,
		base: '/',
		port: 4321,
		contentFolder: resolve('content'),
		contentName: 'content',
		overlayFolder: undefined,
		overlayName: undefined,
		day: undefined,
		audience: 'public',
	}));

test('an empty variable counts as unset', () =>
	assert.deepEqual(
		readSettings({ SITE_URL: '', SITE_BASE: '', PORT: '', CONTENT_DIR: '', SOURCE_DATE_EPOCH: '', AUDIENCE: '' }),
		readSettings({}),
	));

for (const [written, site] of [
	['https://kb.example.org', 'https://kb.example.org'],
	['https://kb.example.org/', 'https://kb.example.org'],
	['http://localhost:8080', 'http://localhost:8080'],
] as const)
	test(`SITE_URL ${written}`, () => assert.equal(readSettings({ SITE_URL: written }).site, site));

for (const [written, base] of [
	['/', '/'],
	['kb', '/kb/'],
	['/kb', '/kb/'],
	['kb/', '/kb/'],
	['/kb/', '/kb/'],
	['/help/remote-desktop/', '/help/remote-desktop/'],
] as const)
	test(`SITE_BASE ${written}`, () => assert.equal(readSettings({ SITE_BASE: written }).base, base));

test('a named overlay is merged over any content folder', () => {
	const { contentName, overlayFolder, overlayName } = readSettings({ CONTENT_DIR: 'content', OVERLAY_DIR: 'docs' });
	assert.deepEqual([contentName, overlayFolder, overlayName], ['content', resolve('docs'), 'docs']);
});

test('the date comes from SOURCE_DATE_EPOCH, in UTC', () =>
	assert.equal(readSettings({ SOURCE_DATE_EPOCH: '1795391999' }).day, '2026-11-22'));

test('AUDIENCE says who the site is for, and only the exact word makes an internal one', () => {
	assert.equal(readSettings({ AUDIENCE: 'internal' }).audience, 'internal');
	assert.equal(readSettings({ AUDIENCE: 'public' }).audience, 'public');
});

const unusable = {
	AUDIENCE: ['Internal', 'inside', 'internal ', 'true', 'private'],
	SITE_URL: [
		'kb.example.org',
		'ftp://kb.example.org',
		'https://kb.example.org/kb/',
		'https://a@kb.example.org',
		'https://',
		'https://kb.example.org/?a',
		'https://kb.example.org/#a',
	],
	CONTENT_DIR: ['no-such-folder', 'package.json'],
	OVERLAY_DIR: ['no-such-folder', 'package.json'],
	SITE_BASE: ['//kb/', '/kb//', '/a//b/', 'https://kb.example.org/', '/../', '/a/./b/', '/a b/', '/a?b/'],
	PORT: ['0', '65536', '80a', '-1', '1.5'],
	SOURCE_DATE_EPOCH: ['yesterday', '-1', '1.5', '2026-11-22'],
};
for (const [name, values] of Object.entries(unusable))
	for (const value of values)
		test(`${name} "${value}" is refused, by its name and with an example`, () =>
			assert.throws(
				() => readSettings({ [name]: value }),
				(error: Error) =>
					error instanceof SettingError &&
					error.message.startsWith(`${name} is "${value}".`) &&
					/Write/.test(error.message),
			));

test('other variables of the environment change nothing', () =>
	assert.deepEqual(
		readSettings({ SITE: 'https://elsewhere.example', BASE_URL: '/x/', PROD: '', MODE: 'x', NODE_ENV: 'test' }),
		readSettings({}),
	));
