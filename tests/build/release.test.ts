import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Lockfile } from '../../src/build/release/sbom.ts';
import { tagsIn } from '../../src/build/tags.ts';
import { release } from '../sites.ts';

const archive = readdirSync(release.archive).find((name) => name.endsWith('.zip'))!;
const site = join(release.folder, 'site');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => path.endsWith('.html') && path !== '404.html');
const tagsOf = new Map(pages.map((path) => [path, tagsIn(readFileSync(join(site, path), 'utf8'))]));
const idsOf = new Map([...tagsOf].map(([path, tags]) => [path, new Set(tags.map(({ attributes }) => attributes.id))]));

test('every link, script, style and image of every page is a file in the archive, and every anchor exists', () => {
	assert.ok(pages.length > 800, String(pages.length));
	const lost: string[] = [];
	let followed = 0;
	for (const [page, tags] of tagsOf)
		for (const { name, attributes } of tags)
			for (const address of [attributes.href, attributes.src, attributes.action, attributes['data-from']]) {
				if (address === undefined || /^[a-z]+:/.test(address)) continue;
				if (name === 'use') continue;
				const [path = '', fragment = ''] = address.split('#');
				const target = path === '' ? page : posix.join(dirname(page), path.replace(/\?.*/, ''));
				followed += 1;
				if (address.startsWith('/') || target.startsWith('..') || !existsSync(join(site, target)))
					lost.push(`${page}: ${address}`);
				else if (/\/$/.test(path)) lost.push(`${page}: ${address} is a folder, which a disk does not open`);
				else if (fragment && !/^\d/.test(fragment) && idsOf.get(target) && !idsOf.get(target)!.has(fragment))
					lost.push(`${page}: ${address} names no place`);
			}
	assert.deepEqual(lost.slice(0, 20), []);
	assert.ok(followed > 20_000, String(followed));
});

test('no page uses a module, which browsers refuse to load from disk, or a file for one kind of server', () => {
	for (const [page, tags] of tagsOf)
		for (const { name, attributes } of tags) assert.ok(name !== 'script' || attributes.type !== 'module', page);
	for (const path of ['_headers', '_redirects', 'redirects']) assert.ok(!existsSync(join(site, path)), path);
});

test('the checksums match the files, and cover all of them', () => {
	const sums = new Map(
		readFileSync(join(release.folder, 'SHA256SUMS'), 'utf8')
			.trimEnd()
			.split('\n')
			.map((line) => line.split('  ').reverse() as [string, string]),
	);
	const files = readdirSync(release.folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
		.map(({ parentPath, name }) => posix.relative(release.folder, posix.join(parentPath, name)));
	assert.deepEqual([...sums.keys()].sort(), files.sort());
	for (const [path, sum] of sums)
		assert.equal(
			createHash('sha256')
				.update(readFileSync(join(release.folder, path)))
				.digest('hex'),
			sum,
			path,
		);
	const whole = createHash('sha256')
		.update(readFileSync(join(release.archive, archive)))
		.digest('hex');
	assert.equal(readFileSync(join(release.archive, `${archive}.sha256`), 'utf8'), `${whole}  ${archive}\n`);
});

test('the package list names those of the lockfile, everything in the site, and no registry', () => {
	const text = readFileSync(join(release.folder, 'sbom.cdx.json'), 'utf8');
	const { components } = JSON.parse(text) as { components: { name: string; scope: string; hashes?: object[] }[] };
	assert.ok(components.length > 400);
	assert.deepEqual(
		components.filter(({ scope }) => scope === 'required').map(({ name }) => name),
		['@lucide/astro', 'pagefind', 'tailwindcss'],
	);
	assert.doesNotMatch(text, /https?:/);
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
	const withDigest = Object.values(packages).filter(({ integrity }) => integrity).length;
	assert.equal(components.filter(({ hashes = [] }) => hashes.length > 0).length, withDigest);
});

test('licences and instructions are included, and everything is in one folder', () => {
	for (const path of ['README.txt', 'LICENSE', 'LICENSE-content.md', 'THIRD-PARTY.md'])
		assert.ok(readFileSync(join(release.folder, path), 'utf8').length > 500, path);
	assert.doesNotMatch(readFileSync(join(release.folder, 'README.txt'), 'utf8'), /\{\w+\}/);
	const names = Object.keys(unzipSync(readFileSync(join(release.archive, archive)), { filter: () => true }));
	assert.deepEqual([...new Set(names.map((name) => name.split('/')[0]))], [archive.replace('.zip', '')]);
});

test('another folder, date and locale give the same archive', () =>
	assert.ok(readFileSync(join(release.archive, archive)).equals(readFileSync(join(release.onAnotherDay, archive)))));
