import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { copyCheckout } from '../another-day.ts';
import { writeSmallContent } from '../write-small-content.ts';
import { freePort } from './start.ts';

/** A separate checkout, so that files can be saved in it. */
const folder = join(mkdtempSync(join(tmpdir(), 'fixguide-')), 'checkout');
let child: ChildProcess;
let origin: string;
let log = '';

before(async () => {
	copyCheckout(folder);
	rmSync(join(folder, 'content'), { recursive: true });
	writeSmallContent(join(folder, 'content'));
	const port = await freePort();
	origin = `http://127.0.0.1:${port}`;
	child = spawn(
		process.execPath,
		['--liftoff-only', resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--ignore-lock', '--host', '127.0.0.1'],
		{ cwd: folder, env: { ...process.env, PORT: String(port), CONTENT_DIR: '', OVERLAY_DIR: '', SITE_URL: '' } },
	);
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (log += String(data)));
	await until('the server answers', async () => (await fetch(origin)).ok);
});

after(() => {
	child.kill('SIGTERM');
	rmSync(resolve(folder, '..'), { recursive: true, force: true });
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Waits for an event; the machine decides how long that takes. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 1200; tries += 1) {
		if (await isSo().catch(() => false)) return;
		await pause(100);
	}
	assert.fail(`${what}: it never came.\n${log}`);
}

function save(file: string, from: string, to: string): void {
	const path = join(folder, 'content', file);
	const text = readFileSync(path, 'utf8');
	assert.ok(text.includes(from), `${file} holds "${from}"`);
	writeFileSync(path, text.replace(from, to));
}

const shows = (page: string, text: string) =>
	until(`${page} shows "${text}"`, async () => (await (await fetch(origin + page)).text()).includes(text));

/** What the server tells a browser to show over the open page. */
async function overlayShows(text: RegExp): Promise<void> {
	const [, token = ''] = /wsToken = "([^"]+)"/.exec(await (await fetch(`${origin}/@vite/client`)).text()) ?? [];
	const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
	let said = '';
	socket.addEventListener('message', ({ data }) => (said += String(data)));
	try {
		await until(`the browser is told ${text}`, async () => text.test(said));
	} finally {
		socket.close();
	}
}

test('every saved change shows on the page, file after file', async () => {
	await shows('/fix/frost/', 'Ice stops the water.');
	save('articles/frost.mdx', 'Open the tap and wait', 'Open the tap, and wait for spring');
	await shows('/fix/frost/', 'wait for spring');
	save('articles/frost.mdx', 'Ice stops the water.', 'Ice has stopped the water.');
	await shows('/fix/frost/', 'Ice has stopped the water.');
	for (const [file, from, to] of [
		['strings.yaml', 'stepsTitle word', 'What to do now'],
		['site.yaml', 'name: Tapguide', 'name: House help'],
		['stages.yaml', 'name: Pipe', 'name: Main pipe'],
		['sources.yaml', 'title: Manual of the tap', 'title: Manual of all taps'],
	] as const) {
		save(file, from, to);
		await shows('/fix/frost/', to.replace(/^\w+: /, ''));
		save('articles/frost.mdx', 'for spring', `for spring ${file}`);
		await shows('/fix/frost/', `for spring ${file}`);
	}
});

test('findings are shown in the browser until they are fixed', async () => {
	save('articles/frost.mdx', 'stage: pipe', 'stage: nowhere');
	await overlayShows(/There is no stage &quot;nowhere&quot;/);
	save('articles/frost.mdx', 'stage: nowhere', 'stage: pipe');
	await shows('/fix/frost/', 'Main pipe');
});

test('after a restart of the server, saved changes show as before', async () => {
	utimesSync(join(folder, 'tsconfig.json'), new Date(), new Date());
	await until('it starts again', async () => /Restarting/.test(log));
	await until('the server answers', async () => (await fetch(origin)).ok);
	save('articles/frost.mdx', 'for spring', 'for summer');
	await shows('/fix/frost/', 'for summer');
	save('articles/frost.mdx', 'Ice has stopped the water.', 'The ice is thick.');
	await shows('/fix/frost/', 'The ice is thick.');
	save('strings.yaml', 'What to do now', 'What you do');
	await shows('/fix/frost/', 'What you do');
	save('articles/frost.mdx', 'stage: pipe', 'stage: nowhere');
	await overlayShows(/There is no stage &quot;nowhere&quot;/);
});
