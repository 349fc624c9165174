import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { freePort, isInstalled } from './start.ts';

// No container is built here: the steps of the second stage run in a plain folder, and then its command runs.

const file = 'docs/servers/Containerfile';
const [, first = '', second = ''] = readFileSync(file, 'utf8').split(/^FROM /m);

test('the images are official ones, and the first stage runs the normal build', () => {
	assert.match(first, /^docker\.io\/library\/node:24-slim AS build$/m);
	assert.match(second, /^docker\.io\/library\/caddy:2-alpine$/m);
	assert.match(first, /npm ci && npm run build/);
});

test('compose names the file, the host and a volume for certificates', () => {
	const { services, volumes } = parse(readFileSync('docs/servers/compose.yaml', 'utf8')) as {
		services: { fixguide: { build: { context: string; dockerfile: string }; environment: object; volumes: string[] } };
		volumes: object;
	};
	const { build, environment, volumes: mounts } = services.fixguide;
	assert.ok(existsSync(join('docs/servers', build.context, build.dockerfile)));
	assert.deepEqual(Object.keys(environment), ['FIXGUIDE_HOST']);
	assert.ok(mounts.every((mount) => Object.keys(volumes).includes(mount.split(':')[0]!)));
});

/** Runs the second stage in a folder that represents the root of the container. */
function steps(root: string): void {
	for (const line of second.split('\n').filter((one) => /^(COPY|RUN) /.test(one))) {
		const [, from, to] = /^COPY --from=build \/source\/(\S+) (\S+)$/.exec(line) ?? [];
		if (from && to) {
			mkdirSync(dirname(root + to), { recursive: true });
			if (from === 'dist') symlinkSync(resolve(from), root + to);
			else cpSync(from, root + to);
		} else execFileSync('sh', ['-c', line.replace(/^RUN /, '').replaceAll(' /etc/', ` ${root}/etc/`)]);
	}
}

if (isInstalled('caddy'))
	test('its steps give a server that answers for its host with the pages of the build', async () => {
		const root = mkdtempSync(join(tmpdir(), 'container-'));
		steps(root);
		const config = `${root}/etc/caddy/Caddyfile`;
		// Paths of the container, mapped to the outside.
		writeFileSync(config, readFileSync(config, 'utf8').replaceAll('/srv/fixguide', `${root}/srv/fixguide`));
		const [port, admin] = [await freePort(), await freePort()];
		const child = spawn('caddy', ['run', '--config', config], {
			env: {
				...process.env,
				FIXGUIDE_HOST: `http://127.0.0.1:${port}`,
				CADDY_ADMIN: `127.0.0.1:${admin}`,
				HOME: root,
				XDG_DATA_HOME: root,
			},
		});
		const ended = new Promise((done) => child.once('exit', done));
		let log = '';
		child.stderr.on('data', (data: Buffer) => (log += String(data)));
		try {
			const answer = await firstAnswer(`http://127.0.0.1:${port}/`);
			assert.ok(answer, log);
			assert.equal(await answer.text(), readFileSync('dist/index.html', 'utf8'));
			assert.equal(answer.headers.get('content-security-policy'), "frame-ancestors 'none'");
			assert.equal((await fetch(`http://127.0.0.1:${port}/nowhere/`)).status, 404);
		} finally {
			child.kill('SIGTERM');
			await ended;
		}
	});

async function firstAnswer(address: string): Promise<Response | undefined> {
	for (let tries = 0; tries < 100; tries += 1) {
		try {
			return await fetch(address);
		} catch {
			await new Promise((done) => setTimeout(done, 100));
		}
	}
	return undefined;
}
