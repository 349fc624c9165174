import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Insights } from '../../../src/insights/insights.ts';
import { writeSmallContent } from '../../write-small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'fixguide-insights-'));
const content = join(folder, 'content');
writeSmallContent(content);
after(() => rmSync(folder, { recursive: true }));

/** Runs the command on the small content under /kb/. */
const insights = (args: string[], input: Buffer | string = '') =>
	spawnSync('node', ['--liftoff-only', 'src/build/write-insights.ts', ...args], {
		encoding: 'utf8',
		input,
		env: { ...process.env, CONTENT_DIR: content, SITE_BASE: '/kb/', SITE_URL: '' },
	});

const line = (target: string, status: number, more = '"-" "Mozilla/5.0"') =>
	`192.0.2.7 - - [10/Oct/2026:13:55:36 +0000] "GET ${target} HTTP/1.1" ${status} 5 ${more}\n`;
const path = (name: string, data: string | Buffer) => {
	writeFileSync(join(folder, name), data);
	return join(folder, name);
};

test('gzipped logs, plain logs and standard input are read together, each in its own format', () => {
	const packed = Buffer.concat([
		gzipSync(line('/kb/fix/washer/', 200)),
		gzipSync(line('/kb/fix/rust/', 200, '"https://desk.example.org/t/4711" "Mozilla/5.0"')),
	]);
	const caddy = { ts: 1791640536, status: 404, request: { method: 'GET', uri: '/kb/FIX/Washer' } };
	const json = join(folder, 'insights.json');
	const { status, stdout, stderr } = insights(
		[
			'--json',
			json,
			'--desk',
			'desk.example.org',
			path('a.log.1', packed),
			path('b.log', `${JSON.stringify(caddy)}\nodd\n`),
			'-',
		],
		gzipSync('#Fields: date cs-method cs-uri-stem sc-status\r\n2026-10-11 GET /kb/wiki/Tap_Drips 404\r\n'),
	);
	assert.equal(stderr, '');
	assert.equal(status, 0);
	assert.match(
		stdout,
		/^From 2026-10-10 to 2026-10-11\.\n6 lines: 4 requests, 1 without a request, 1 in an unknown format\.$/m,
	);
	const found = JSON.parse(readFileSync(json, 'utf8')) as Insights;
	assert.deepEqual(
		found.causes.map(({ address, count }) => [address, count]),
		[['/fix/washer/', 1]],
	);
	assert.deepEqual(
		found.lost.map(({ address, meant }) => [address, meant?.address]),
		[['/FIX/Washer', '/fix/washer/']],
	);
	assert.deepEqual(
		found.old.map(({ address, retired, desks }) => [address, retired, desks]),
		[
			['/fix/rust/', true, 1],
			['/wiki/Tap_Drips', false, 0],
		],
	);
});

test('a missing or damaged log is named, and the readable part of the others is reported', () => {
	const damaged = path('c.gz', gzipSync(line('/kb/', 200).repeat(5000)).subarray(0, -12));
	const { status, stdout, stderr } = insights([
		join(folder, 'none.log'),
		damaged,
		path('d.log', line('/kb/fix/washer/', 200)),
	]);
	assert.equal(status, 1);
	assert.match(stderr, /none\.log cannot be read to its end: ENOENT/);
	assert.match(stderr, /c\.gz cannot be read to its end: unexpected end of file/);
	assert.match(stdout, /1 {2}\/fix\/washer\//);
});

test('invalid arguments are rejected with the usage', () => {
	for (const [args, says] of [
		[[], /No log is given/],
		[['--top', '0', 'x'], /--top is "0"\. Write a whole number/],
		[['--nothing'], /'--nothing'/],
	] as const) {
		const { status, stderr } = insights([...args]);
		assert.equal(status, 1);
		assert.match(stderr, says);
	}
});
