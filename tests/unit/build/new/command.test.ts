import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeSmallContent } from '../../../write-small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'fixguide-'));
writeSmallContent(folder);
after(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) =>
	spawnSync(process.execPath, ['--liftoff-only', `src/build/${script}.ts`, ...args], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder, OVERLAY_DIR: '' },
	});

test('without arguments the command lists what it can create', () => {
	const { status, stderr } = run('write-new');
	assert.equal(status, 2);
	assert.match(stderr, /npm run new -- pair <first> <second> {3}two codes that a message shows together/);
	assert.match(stderr, /new -- code <list> <value> .*\n {6}--short --stage --source --causes\n/);
	assert.match(run('write-new', 'coffee').stderr, /There is no kind "coffee"\./);
});

test('an unknown argument writes nothing', () => {
	const { status, stderr } = run('write-new', 'cause', 'ice', '--titel', 'Ice');
	assert.equal(status, 1);
	assert.match(stderr, /--titel[^]*Nothing was written/);
	assert.match(run('write-new', 'cause', 'ice', 'in', 'it').stderr, /Unexpected argument "in"/);
	assert.ok(!existsSync(join(folder, 'articles/ice.mdx')));
});

test('a file is written, the remaining work is listed, and nothing is published before that is done', () => {
	const { status, stdout } = run('write-new', 'cause', 'ice', '--title', 'Ice in the tap', '--stage', 'valve');
	assert.equal(status, 0);
	assert.match(stdout, /Written: .*articles\/ice\.mdx\n/);
	assert.match(stdout, /Defaults used: --where garden/);
	assert.match(stdout, /articles\/ice\.mdx:3 {2}summary {2}\[still-to-write\]\n {4}Still to be written: One sentence/);
	const ledger = run('write-ledger');
	assert.equal(ledger.status, 1);
	assert.match(ledger.stderr, /some texts are still to be written/);
});

test('an unreadable file is named', () => {
	const file = join(folder, 'myths/hammer.yaml');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace('title:', 'titel:'));
	const { status, stderr } = run('write-new', 'guide', 'summer');
	const ledger = run('write-ledger').stderr;
	writeFileSync(file, text);
	assert.equal(status, 1);
	assert.match(ledger, /^Nothing was written: there are problems in myths\/hammer\.yaml\. Fix them first/);
	assert.match(stderr, /^myths\/hammer\.yaml cannot be read\. Fix the problems first; "npm run check" shows them/);
});

test('creating a subject prints commands that can be pasted, whatever its folder is called', () => {
	const { status, stdout } = run('write-new', 'subject', join(folder, "the tap's guide"));
	assert.equal(status, 0);
	assert.match(stdout, /\n {2}CONTENT_DIR='.*the tap'\\''s guide' npm run check\n/);
});
