import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { sites } from '../sites.ts';

const { outDir, base, origin = '' } = sites.inFolder;
const folder = '.well-known/agent-skills';

interface Index {
	$schema: string;
	skills: { name: string; type: string; description: string; url: string; digest: string }[];
}

const index = JSON.parse(readFileSync(`${outDir}/${folder}/index.json`, 'utf8')) as Index;

test('the index lists one skill, with the digest of the exact bytes that are served', () => {
	assert.equal(index.$schema, 'https://schemas.agentskills.io/discovery/0.2.0/schema.json');
	assert.equal(index.skills.length, 1);
	for (const { name, type, description, url, digest } of index.skills) {
		const bytes = readFileSync(`${outDir}/${folder}/${url}`);
		assert.equal(type, 'skill-md');
		assert.equal(digest, `sha256:${createHash('sha256').update(bytes).digest('hex')}`);
		const head = parse(/^---\n([^]*?)\n---\n/.exec(bytes.toString('utf8'))?.[1] ?? '') as Record<string, string>;
		assert.deepEqual(head, { name, description });
		// The limits of the format.
		assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
		assert.ok(name.length <= 64 && description.length <= 1024);
		assert.equal(url, `${name}/SKILL.md`);
	}
});

test('the skill gives absolute URLs that exist, and says that unknown codes get no substitute', () => {
	const text = readFileSync(`${outDir}/${folder}/${index.skills[0]?.url}`, 'utf8');
	const addresses = [...text.matchAll(/`(https:[^`]+)`/g)].map(([, address = '']) => address);
	assert.ok(addresses.length > 8, `${addresses.length} addresses`);
	for (const address of addresses) {
		assert.ok(address.startsWith(origin + base), address);
		const path = address.slice((origin + base).length);
		assert.ok(existsSync(`${outDir}/${path}${path.endsWith('/') ? 'index.html' : ''}`), address);
	}
	assert.doesNotMatch(text, /`\//, 'an address without a host');
	assert.match(text, /unknown[^]*Never take the nearest/);
});

test('the file that language models read first is short, and names the skill', () => {
	const text = readFileSync(`${outDir}/llms.txt`, 'utf8');
	assert.ok(text.length < 8_000, `${text.length} characters`);
	assert.ok(text.includes(`${origin}${base}${folder}/${index.skills[0]?.url}`));
});
