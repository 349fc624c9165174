import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { addressOfPrinted, printedCodes } from '../../src/codes/printed-codes.ts';
import { redirectMaps } from '../../src/links/redirect-maps.ts';
import { realIndex } from '../unit/search/real-index.ts';

// Servers that cannot be started here are checked by parsing their files, with the same requirements as the others.

const iis = parse(readFileSync('public/web.config', 'utf8').replaceAll(/\/>/g, ' />'), { lowerCaseTagName: true });
const hosts = readFileSync('public/_headers', 'utf8');
const security = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
};

test('IIS sends the security headers, and the types that it would refuse', () => {
	const sent = Object.fromEntries(
		iis.querySelectorAll('customheaders add').map((node) => [node.getAttribute('name'), node.getAttribute('value')]),
	);
	assert.deepEqual(sent, { ...security, 'Access-Control-Allow-Origin': '*' });
	const types = iis.querySelectorAll('mimemap').map((node) => node.getAttribute('fileextension'));
	for (const ending of ['.md', '.json', '.pagefind', '.pf_meta', '.pf_index', '.pf_fragment'])
		assert.ok(types.includes(ending), ending);
});

test('IIS revalidates pages, caches hashed files for a year, and hides configuration files for servers', () => {
	const [pages, assets] = iis.querySelectorAll('clientcache');
	assert.equal(pages?.getAttribute('cachecontrolmode'), 'DisableCache');
	assert.equal(assets?.getAttribute('cachecontrolmaxage'), '365.00:00:00');
	assert.ok(assets?.closest('location')?.getAttribute('path') === 'assets');
	assert.deepEqual(
		iis.querySelectorAll('hiddensegments add').map((node) => node.getAttribute('segment')),
		['_headers', '_redirects', 'redirects'],
	);
	assert.equal(iis.querySelector('error')?.getAttribute('path'), '404.html');
});

test('Netlify and Cloudflare send the same for every page', () => {
	const [all = ''] = hosts.split(/\n(?=\/)/);
	assert.match(all, /^\/\*\n/);
	for (const [name, value] of Object.entries(security))
		assert.ok(all.includes(`  ${name}: ${value}\n`) || all.endsWith(`  ${name}: ${value}`), name);
	for (const path of ['/assets/*', '/:folder/assets/*'])
		assert.ok(hosts.includes(`\n${path}\n  Cache-Control: public, max-age=31536000, immutable`), path);
	// Cloudflare ignores a rule that has two (https://developers.cloudflare.com/pages/configuration/headers/).
	for (const path of hosts.split('\n').filter((line) => line.startsWith('/')))
		assert.ok(path.split('*').length <= 2, path);
});

test('IIS finds the page of each printed code with the rules in docs/operate.md, interpreted as its module does', () => {
	const { codes: index } = realIndex();
	const keys = [...printedCodes(index).keys()];
	const codes = new Map(keys.map((key) => [key, addressOfPrinted(key, index) ?? key]));
	const config = redirectMaps(new Map(), codes).get('redirects/iis.config') ?? '';
	// Its maps are case-insensitive.
	const map = new Map(
		[...config.matchAll(/<add key="([^"]+)" value="([^"]+)"/g)].map(([, key = '', to = '']) => [key.toLowerCase(), to]),
	);
	const docs = readFileSync('docs/operate.md', 'utf8');
	const rules = [...docs.matchAll(/<match url="([^"]*code[^"]*)" \/>[^]*?\{codes:((?:\{R:\d\}|-)+)\}/g)].map(
		([, url = '', key = '']) => ({ url: new RegExp(url, 'i'), key }),
	);
	assert.equal(rules.length, 2);
	const leads = (path: string) => {
		for (const { url, key } of rules) {
			const match = url.exec(path);
			const found =
				match && map.get(key.replace(/\{R:(\d)\}/g, (_, n: string) => match[Number(n)] ?? '').toLowerCase());
			if (found) return `${match[1] ?? ''}code/${found}/`;
		}
		return undefined;
	};
	// Names are folders, and Windows file systems are case-insensitive.
	const numbers = keys.filter((key) => /^(-?\d|0x|[a-z][a-z-]*-(0x)?[0-9a-f]+$)/.test(key));
	assert.ok(numbers.length > 2_000, `${numbers.length} spellings`);
	for (const key of numbers)
		for (const path of [
			`code/${key}/`,
			`kb/CODE/${key.toUpperCase()}`,
			`code/${key.replace(/^(0x)?(?=[0-9a-f]+$)/, '$100')}`,
		])
			assert.equal(leads(path), `${path.startsWith('kb') ? 'kb/' : ''}code/${codes.get(key)}/`, path);
	for (const unknown of ['code/904/', 'code/0x904-0x99/', 'code/', 'code/event-1/'])
		assert.equal(leads(unknown), undefined);
});
