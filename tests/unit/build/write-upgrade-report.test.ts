import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { UpgradeReport } from '../../../src/upgrade/compare.ts';
import type { OverlayReport } from '../../../src/upgrade/as-text.ts';
import { writeSmallContent } from '../../write-small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'fixguide-upgrade-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
writeSmallContent(path('new'));
writeSmallContent(path('old/content'));
const edit = (file: string, from: string, to: string) => {
	const text = readFileSync(path(file), 'utf8');
	assert.ok(text.includes(from), file);
	writeFileSync(path(file), text.replace(from, to));
};
edit('new/articles/frost.mdx', 'Wait for', 'Hope for');

const write = (file: string, text: string) => {
	mkdirSync(dirname(path(file)), { recursive: true });
	writeFileSync(path(file), text);
};
write('overlay/articles/frost.mdx', readFileSync(path('old/content/articles/frost.mdx'), 'utf8'));
write('overlay/notes.yaml', '/fix/washer/: Ours are in the cellar.\n');

/** Runs the command for the new content. */
const run = (args: string[], env: Record<string, string> = {}) =>
	spawnSync('node', ['--liftoff-only', 'src/build/write-upgrade-report.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: path('new'), OVERLAY_DIR: '', SITE_BASE: '', SITE_URL: '', ...env },
	});
const json = (args: string[], env: Record<string, string> = {}) => {
	const { status, stdout, stderr } = run(['--json', ...args], env);
	assert.equal(status, 0, stderr);
	return JSON.parse(stdout) as UpgradeReport & { overlay: OverlayReport | null };
};

test('a checkout of the old content is compared step by step, and its replies are known', () => {
	const { kinds, replies, overlay } = json([path('old')]);
	assert.equal(kinds.step?.changed?.length, 1);
	assert.match(kinds.step?.changed?.[0]?.address ?? '', /^\/fix\/frost\/#/);
	assert.deepEqual(
		kinds.article?.changed?.map(({ address, fields }) => [address, fields]),
		[['/fix/frost/', ['steps']]],
	);
	assert.deepEqual([kinds.code?.changed, kinds.code?.added, replies?.gone, overlay], [[], [], [], null]);
	const text = run([path('old')]).stdout;
	assert.match(text, /^Steps: 0 new, 1 changed, 0 gone$/m);
});

test('what the overlay replaces is compared with the original in the old content', () => {
	const { overlay } = json([path('old/content')], { OVERLAY_DIR: path('overlay') });
	assert.deepEqual(overlay?.originals, [{ what: 'articles/frost.mdx', original: 'changed' }]);
});

/** A built site with one article less and one URL that no longer exists. */
const site = {
	'site/api/articles.json': JSON.stringify([
		{ id: 'frost', title: 'Old title', steps: [{ id: 'gone', title: 'Step that is gone' }] },
	]),
	'site/api/index.json': JSON.stringify({ edition: '2026-10-01' }),
	'site/fix/frost/index.html': '<p id="gone"></p>',
	'site/index.html': '<p></p>',
};

test('a release archive gives the same report packed and unpacked; what it lacks is unknown', () => {
	const packed = Object.entries(site).map(([name, text]) => [`guide-2026/${name}`, strToU8(text)] as const);
	writeFileSync(path('guide.zip'), zipSync(Object.fromEntries(packed)));
	for (const [name, text] of Object.entries(site)) write(`unpacked/${name}`, text);
	const report = json([path('guide.zip')]);
	assert.deepEqual(json([path('unpacked')]), report);
	assert.equal(report.from, '2026-10-01');
	assert.ok(report.kinds.article?.added.some(({ address }) => address === '/fix/washer/'));
	assert.ok(report.kinds.article?.changed?.find(({ address }) => address === '/fix/frost/')?.fields.includes('title'));
	assert.deepEqual(report.kinds.step?.gone, [
		{ address: '/fix/frost/#gone', title: 'Step that is gone', to: null, retired: false },
	]);
	assert.equal(report.replies, null);
	assert.equal(report.packs, null);
});

test('content of another version gives only its URLs, and the rest is unknown', () => {
	writeSmallContent(path('other'));
	edit('other/articles/frost.mdx', '<Test', '<Proof');
	const { status, stdout, stderr } = run([path('other')]);
	assert.equal(status, 0, stderr);
	assert.match(stderr, /is for another version.*articles\/frost\.mdx/);
	assert.match(stdout, /^Replies for help desks: unknown/m);
});

test('input that is no edition gives an error message and exit status 2', () => {
	write('damaged/api/articles.json', '[{');
	for (const [args, says] of [
		[[], /Name exactly one edition\./],
		[[path('none')], /There is no ".*none"\. Name the folder/],
		[[path('overlay')], /is not an edition of a guide\. Name a built site/],
		[[path('overlay/notes.yaml')], /is not an edition of a guide/],
		[[path('damaged')], /api\/articles\.json of the old edition is damaged/],
		[['--top', '0', path('old')], /--top is "0"/],
		[['--nothing'], /--nothing/],
	] as const) {
		const { status, stderr } = run([...args]);
		assert.equal(status, 2, stderr);
		assert.match(stderr, says);
		assert.doesNotMatch(stderr, / at .*\.ts:/);
	}
});
