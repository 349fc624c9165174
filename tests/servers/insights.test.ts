import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { suite, test } from 'node:test';
import { lineReader } from '../../src/insights/read-line.ts';
import { LogCounts } from '../../src/insights/log-counts.ts';
import { sites } from '../sites.ts';
import { isInstalled, servers, start, type ServerName } from './start.ts';

const reader = 'Mozilla/5.0 (X11; Linux x86_64) "quoted" \\ and é';

/** Sends the raw bytes of one request: no client would send some of them. */
async function send(origin: string, target: string, headers: Record<string, string> = {}, method = 'GET') {
	const { hostname, port, host } = new URL(origin);
	const socket = connect(Number(port), hostname);
	const lines = Object.entries({ Host: host, Connection: 'close', 'User-Agent': reader, ...headers }).map(
		([name, value]) => `${name}: ${value}\r\n`,
	);
	socket.end(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
	socket.resume();
	await once(socket, 'close');
}

for (const name of (Object.keys(servers) as ServerName[]).filter(isInstalled))
	for (const { outDir, base } of [sites.guide, sites.inFolder])
		suite(`${name} writes a log of ${base}`, () => {
			test('that is parsed completely: pages, searches, missing pages, robots and prefetching', async () => {
				const { origin, log, stop } = await start(name, outDir, base);
				await send(origin, `${base}fix/vpn-mtu/`);
				await send(origin, `${base}fix/vpn-mtu/`, { Referer: 'https://acme.zendesk.com/' });
				await send(origin, `${base}fix/vpn-mtu/`, { Referer: `${origin}${base}worker.js` });
				await send(origin, `${base}fix/vpn-mtu/`, { 'User-Agent': 'ExampleBot/1.0 (+https://example.org)' });
				await send(origin, `${base}fix/vpn-mtu/`, {}, 'HEAD');
				await send(origin, `${base}search/?q=black+screen%20%22now%22`);
				await send(origin, `${base}fix/n%C3%B6ne/`);
				await send(origin, `${base}fix/"nothing"\\x/`);
				await send(origin, `${base}code/0xabcdef12/`);
				await send(origin, '*', {}, 'OPTIONS');
				await stop();
				const counts = new LogCounts({ base, old: new Set(), foreign: new Set(), desks: [] });
				const read = lineReader();
				for (const line of readFileSync(log, 'utf8').split('\n')) if (line) counts.add(read(line));
				assert.equal(counts.lines.odd, 0);
				assert.equal(counts.requests.robots, 1);
				assert.equal(counts.requests.ahead, 1);
				assert.ok(counts.requests.otherMethods >= 1);
				assert.equal(counts.pages.ranked.find(([page]) => page === '/fix/vpn-mtu/')?.[1], 2);
				assert.deepEqual(counts.searches.ranked, [['black screen "now"', 1]]);
				const lost = counts.lost.ranked.map(([path]) => decodeURIComponent(path));
				assert.ok(lost.includes('/fix/nöne/'), lost.join('\n'));
				assert.ok(lost.includes('/code/0xabcdef12/'), lost.join('\n'));
				// Each server decides whether a URL may contain a quote; no log loses a line because of it.
				assert.ok(lost.length <= 3);
				assert.match(counts.days?.first ?? '', /^\d{4}-\d{2}-\d{2}$/);
			});
		});
