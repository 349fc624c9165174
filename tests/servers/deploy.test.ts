import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isInstalled, start } from './start.ts';

/** A folder whose name needs quoting. */
const scratch = () => mkdtempSync(join(tmpdir(), 'an öther folder '));
const script = 'docs/servers/deploy.sh';
const deploy = (...parts: string[]) => spawnSync(script, parts, { encoding: 'utf8' });

/** A build in which each page uses its own style sheet, and one that stays from build to build. */
function built(folder: string, number: number): string {
	const site = join(folder, `build ${number}`);
	mkdirSync(join(site, 'assets'), { recursive: true });
	mkdirSync(join(site, 'redirects'));
	for (const map of ['nginx.map', 'codes.nginx.map']) writeFileSync(join(site, 'redirects', map), '');
	writeFileSync(join(site, '404.html'), 'nothing');
	writeFileSync(join(site, 'index.html'), `<link href="/assets/${number}.css"><link href="/assets/same.css">`);
	for (const name of [number, 'same']) writeFileSync(join(site, `assets/${name}.css`), `/* ${name} */`);
	return site;
}

const styles = (place: string) => readdirSync(join(place, 'assets')).sort();

test('each edition keeps the hashed files of the previous one, and no older ones', () => {
	const folder = scratch();
	const place = join(folder, 'served');
	for (const [number, kept] of [
		[1, ['1.css', 'same.css']],
		[2, ['1.css', '2.css', 'same.css']],
		[3, ['2.css', '3.css', 'same.css']],
		[4, ['3.css', '4.css', 'same.css']],
	] as const) {
		assert.equal(deploy(built(folder, number), place).stderr, '');
		assert.deepEqual(styles(place), kept);
		assert.match(readFileSync(join(place, 'index.html'), 'utf8'), new RegExp(`/${number}\\.css`));
	}
	const folders = readdirSync(`${place}.editions`).filter((name) => !name.includes('.'));
	assert.equal(folders.length, 2, 'the edition before stays for going back');
});

test('a failed deployment leaves the served site unchanged, and says what to do', () => {
	const folder = scratch();
	const place = join(folder, 'served');
	deploy(built(folder, 1), place);
	const before = readlinkSync(place);
	for (const [parts, says] of [
		[[], /Usage: deploy.sh/],
		[[folder, place], /npm run build/],
		[[built(folder, 2), folder], /is a folder. Move it away once/],
	] as const) {
		const { status, stderr } = deploy(...parts);
		assert.equal(status, 1);
		assert.match(stderr, says);
	}
	mkdirSync(`${place}.editions/lock`);
	assert.match(deploy(join(folder, 'build 2'), place).stderr, /Another deployment/);
	assert.equal(readlinkSync(place), before);
	assert.ok(existsSync(join(place, 'index.html')));
});

test('a full disk leaves the served site unchanged', () => {
	const folder = scratch();
	const place = join(folder, 'served');
	deploy(built(folder, 1), place);
	const large = built(folder, 2);
	writeFileSync(join(large, 'large.bin'), Buffer.alloc(2_000_000));
	// The shell's file size limit simulates a full disk: a copy fails in the middle.
	const limited = spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f 100; exec "$0" "$@"`, script, large, place], {
		encoding: 'utf8',
	});
	assert.equal(limited.status, 1);
	assert.match(limited.stderr, /could not be copied/);
	assert.deepEqual(styles(place), ['1.css', 'same.css']);
	assert.ok(!existsSync(`${place}.editions/lock`));
});

if (isInstalled('nginx'))
	test('nginx: a reader who loaded a page before a swap gets its styles after it, three times in a row', async () => {
		const folder = scratch();
		const place = join(folder, 'served');
		deploy(built(folder, 1), place);
		const { origin, stop } = await start('nginx', place, '/');
		try {
			for (const number of [2, 3, 4]) {
				const page = await (await fetch(`${origin}/`)).text();
				execFileSync(script, [built(folder, number), place]);
				for (const [, style] of page.matchAll(/href="([^"]+)"/g))
					assert.equal((await fetch(origin + style)).status, 200, style);
				assert.match(await (await fetch(`${origin}/`)).text(), new RegExp(`/${number}\\.css`));
			}
		} finally {
			await stop();
		}
	});
