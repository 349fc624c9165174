import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { redirectMaps } from '../../src/links/redirect-maps.ts';
import { addressOfPrinted, printedCodes, printedFolders } from '../../src/codes/printed-codes.ts';
import { sites } from '../sites.ts';
import { realIndex } from '../unit/search/real-index.ts';
import { isInstalled, servers, start, type Running, type ServerName } from './start.ts';

/** One raw response. */
interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/** Every fifth spelling of a code, each altered differently, and the page that it leads to. */
function printedSpellings(): [spelled: string, id: string][] {
	const { codes } = realIndex();
	const changes = [
		(spelled: string) => `${spelled}/`,
		(spelled: string) => spelled,
		(spelled: string) => `${spelled.toUpperCase()}/`,
		(spelled: string) => `${spelled.replace(/^(0x)?(?=[0-9a-f]+$)/, '$100')}`,
	];
	const all = [...new Set([...printedCodes(codes).keys(), ...printedFolders(codes).keys()])];
	return all
		.filter((_, index) => index % 5 === 0)
		.map((spelled, index) => [changes[index % 4]!(spelled), addressOfPrinted(spelled, codes)!]);
}

const year = 'public, max-age=31536000, immutable';

const installed = (Object.keys(servers) as ServerName[]).filter(isInstalled);
for (const name of Object.keys(servers))
	if (!installed.includes(name as ServerName)) console.log(`${name} is not installed, so its recipe is not tried.`);

for (const name of installed)
	for (const { outDir, base } of [sites.guide, sites.inFolder])
		suite(`${name} serves ${base} with its file in docs/servers`, () => {
			let running: Running;
			const site = mkdtempSync(join(tmpdir(), 'fixguide-site-'));
			// A type that every page has; a short file gets no compressed copy.
			const style =
				readdirSync(`${outDir}/assets`)
					.filter((file) => file.endsWith('.css'))
					.sort(
						(one, other) => statSync(`${outDir}/assets/${other}`).size - statSync(`${outDir}/assets/${one}`).size,
					)[0] ?? '';
			const pagefind = readdirSync(`${outDir}/pagefind/fragment`)[0] ?? '';

			before(async () => {
				cpSync(outDir, site, { recursive: true });
				// A page that moved, since the guide itself has none in every edition.
				for (const [file, text] of redirectMaps(new Map([[`${base}fix/old-name/`, `${base}fix/vpn-mtu/`]])))
					writeFileSync(join(site, file), text);
				running = await start(name, site, base);
			});
			after(() => running.stop());

			const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
				answer(`${running.origin}${base}${path}`, method, headers);

			const types = {
				'': 'text/html; charset=utf-8',
				'fix/vpn-mtu/': 'text/html; charset=utf-8',
				'fix/vpn-mtu.md': 'text/markdown; charset=utf-8',
				'llms.txt': 'text/plain; charset=utf-8',
				'api/codes.json': /^application\/json(; charset=utf-8)?$/,
				'api/codes.csv': 'text/csv; charset=utf-8',
				'api/all.zip': 'application/zip',
				'.well-known/agent-skills/index.json': /^application\/json(; charset=utf-8)?$/,
				'.well-known/agent-skills/resolve-code/SKILL.md': 'text/markdown; charset=utf-8',
				'worker.js': 'text/javascript; charset=utf-8',
				'finder.json': /^application\/json(; charset=utf-8)?$/,
				'pagefind/pagefind.js': 'text/javascript; charset=utf-8',
				'icon.svg': /^image\/svg\+xml(; charset=utf-8)?$/,
				'card.png': 'image/png',
				[`assets/${style}`]: 'text/css; charset=utf-8',
				[`pagefind/fragment/${pagefind}`]: /octet-stream|^$/,
			};
			for (const [path, type] of Object.entries(types))
				test(`the type of ${base}${path}`, async () => {
					const { status, headers, body } = await ask(path);
					assert.equal(status, 200);
					if (typeof type === 'string') assert.equal(headers['content-type'], type);
					else assert.match(headers['content-type'] ?? '', type);
					assert.ok(body.equals(readFileSync(join(site, path, /(^|\/)$/.test(path) ? 'index.html' : ''))));
				});

			for (const [path, status] of [
				['fix/vpn-mtu/', 200],
				['nowhere/', 404],
				['fix/vpn-mtu', 301],
				['code/2308/', 301],
				['api/codes.json', 200],
				[`assets/${style}`, 200],
			] as const)
				test(`every response has the security headers: ${path}`, async () => {
					const { headers, status: got } = await ask(path);
					assert.ok(got === status || (status === 301 && got === 308), String(got));
					assert.equal(headers['content-security-policy'], "frame-ancestors 'none'");
					assert.equal(headers['x-content-type-options'], 'nosniff');
					assert.equal(headers['referrer-policy'], 'no-referrer');
				});

			test('a missing page gets the not-found page, with status 404', async () => {
				for (const path of ['nowhere/', 'fix/nowhere/', 'assets/nowhere.js', 'FIX/VPN-MTU/']) {
					const { status, headers, body } = await ask(path);
					assert.equal(status, 404, path);
					assert.ok(body.equals(readFileSync(join(site, '404.html'))), path);
					assert.equal(headers['content-type'], 'text/html; charset=utf-8');
					assert.equal(headers['cache-control'], 'no-cache', path);
				}
			});

			test('pages are revalidated, hashed files are cached for a year', async () => {
				for (const path of ['', 'fix/vpn-mtu/', 'fix/vpn-mtu.md', 'api/codes.json', 'finder.json', 'worker.js'])
					assert.equal((await ask(path)).headers['cache-control'], 'no-cache', path);
				assert.equal((await ask(`assets/${style}`)).headers['cache-control'], year);
			});

			test('text files are compressed for clients that accept it, with Vary for caches', async () => {
				for (const path of ['fix/vpn-mtu/', 'finder.json', 'fix/vpn-mtu.md', `assets/${style}`, 'llms.txt']) {
					const plain = await ask(path, { 'accept-encoding': 'identity' });
					const packed = await ask(path, { 'accept-encoding': 'gzip' });
					assert.equal(plain.headers['content-encoding'], undefined, path);
					assert.equal(packed.headers['content-encoding'], 'gzip', path);
					assert.equal(packed.headers['content-type'], plain.headers['content-type'], path);
					assert.equal(packed.headers['cache-control'], plain.headers['cache-control'], path);
					assert.ok(packed.body.length < plain.body.length / 2, path);
					assert.match(packed.headers['vary'] ?? '', /accept-encoding/i);
				}
			});

			test('a missing trailing slash is added, whatever scheme a proxy uses', async () => {
				const { status, headers } = await ask('fix/vpn-mtu?from=ticket');
				assert.ok(status === 301 || status === 308);
				assert.match(path(headers), new RegExp(`^${base}fix/vpn-mtu/(\\?from=ticket)?$`));
			});

			test('moved pages redirect, with their query', async () => {
				const { status, headers } = await ask('fix/old-name/?from=ticket');
				assert.equal(status, 301);
				assert.equal(path(headers), `${base}fix/vpn-mtu/?from=ticket`);
				assert.equal(path((await ask('fix/old-name/')).headers), `${base}fix/vpn-mtu/`);
			});

			test('a code as programs print it redirects to its page, in any case, with zeros, with and without a trailing slash', async () => {
				const spellings = printedSpellings();
				assert.ok(spellings.length > 600, `${spellings.length} spellings`);
				const wrong: string[] = [];
				for (const [spelled, id] of spellings) {
					const { status, headers } = await ask(`code/${spelled}`);
					const isPage = spelled === `${id}/` && status === 200;
					const leads = status === 301 && path(headers) === `${base}code/${id}/`;
					if (!isPage && !leads) wrong.push(`${spelled}: ${status} ${headers['location'] ?? ''}`);
				}
				assert.deepEqual(wrong, []);
				assert.equal(path((await ask('code/2308/?from=log')).headers), `${base}code/0x904/?from=log`);
			});

			test('a number in several lists has its own page, and a number in no list is not found', async () => {
				const { status, body } = await ask('code/7/');
				assert.equal(status, 200);
				assert.ok(body.equals(readFileSync(join(site, 'code/7/index.html'))));
				for (const unknown of ['904', '0x905', '0x904-0x99', '2308-9', 'ERRINFO_NO_SUCH', 'event-1', '0x'])
					assert.equal((await ask(`code/${unknown}/`)).status, 404, unknown);
			});

			test("a program that requests Markdown gets an article's Markdown, and caches are told", async () => {
				const page = await ask('fix/vpn-mtu/', { accept: 'text/markdown, text/html;q=0.5' });
				assert.equal(page.status, 200);
				assert.equal(page.headers['content-type'], 'text/markdown; charset=utf-8');
				assert.match(page.headers['vary'] ?? '', /\baccept\b(?!-)/i);
				assert.match((await ask('fix/vpn-mtu/', { accept: 'text/html' })).headers['vary'] ?? '', /\baccept\b(?!-)/i);
				assert.equal(
					(await ask('fix/vpn-mtu/', { accept: 'text/html' })).headers['content-type'],
					'text/html; charset=utf-8',
				);
			});

			test('other sites may read the machine-readable files, and nothing else', async () => {
				assert.equal((await ask('api/codes.json')).headers['access-control-allow-origin'], '*');
				assert.equal((await ask('fix/vpn-mtu/')).headers['access-control-allow-origin'], undefined);
			});

			test('range, HEAD and conditional requests work', async () => {
				const whole = await ask('card.png');
				const part = await ask('card.png', { range: 'bytes=0-9' });
				assert.equal(part.status, 206);
				assert.ok(part.body.equals(whole.body.subarray(0, 10)));
				const head = await ask('fix/vpn-mtu/', {}, 'HEAD');
				assert.equal(head.status, 200);
				assert.equal(head.body.length, 0);
				const tag = head.headers['etag'] ?? '';
				assert.ok(tag);
				assert.equal((await ask('fix/vpn-mtu/', { 'if-none-match': tag })).status, 304);
			});

			test('configuration files for servers are not served', async () => {
				for (const path of ['_redirects', '_headers', 'web.config', 'redirects/nginx.map'])
					assert.equal((await ask(path)).status, 404, path);
			});
		});

/** The redirect target: the path alone, or with the configured host and never with that of the test. */
const path = (headers: Record<string, string>) =>
	(headers['location'] ?? '').replace(/^https:\/\/kb\.example\.org/, '');

/** Sends a request without following redirects, decompressing or caching. */
function answer(address: string, method: string, headers: Record<string, string>): Promise<Answer> {
	return new Promise((done, fail) => {
		// A separate connection: a server may close a kept-alive one just as the next request is sent.
		const asked = request(address, { method, headers, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(Object.entries(response.headers).map(([key, value]) => [key, String(value)])),
					body: Buffer.concat(parts),
				}),
			);
		});
		asked.on('error', fail);
		asked.end();
	});
}
