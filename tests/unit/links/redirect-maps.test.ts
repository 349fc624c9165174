import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { codeMaps, redirectMaps, redirectsOf } from '../../../src/links/redirect-maps.ts';
import type { Redirects } from '../../../src/schemas/redirects.ts';

const note = { title: 'Rust', since: '2026-11-22', why: 'Over.', to: '/fix/washer/' };
const moves: Redirects = {
	moved: {
		'/fix/ring/': '/fix/seal/',
		'/fix/seal/': '/fix/washer/',
		'/fix/ring/#grease': '/fix/frost/#thaw',
		'/fix/pipe/': '/guides/winter/#pipes',
		'/diagnose/wet/': '/diagnose/drips/',
		'drips=some': 'drips=yes',
		'/fix/iron/': '/fix/rust/',
	},
	retired: { '/fix/rust/': note },
};
const now = new Set(['/fix/washer/', '/fix/frost/#thaw', '/guides/winter/#pipes', '/diagnose/drips/', 'drips=yes']);
const redirects = (base = '/') => redirectsOf(moves, (entry) => now.has(entry), base);

/** Parses each map, as its server does: [from, to] by line. */
const readers: Record<string, (text: string) => (readonly [string, string])[]> = {
	'redirects/nginx.map': (text) => pairs(text, /^(\S+) (\S+);$/),
	'redirects/Caddyfile': (text) =>
		pairs(text.replace(/^# .*\n/, ''), /^redir (\S+) (\S+) 301$/).map(([from, to]) => {
			assert.ok(to.includes('{http.vars.guide_query}'), 'the query is kept');
			return [from, to.replace('{http.vars.guide_query}', '')];
		}),
	'redirects/apache.conf': (text) =>
		pairs(text, /^RedirectMatch 301 "\^(\S+)\$" "(\S+)"$/).map(([from, to]) => [from.replaceAll('\\.', '.'), to]),
	'redirects/iis.config': (text) =>
		parse(text)
			.querySelectorAll('[name="moved"] > add')
			.map((node) => [node.getAttribute('key') ?? '', node.getAttribute('value') ?? '']),
	_redirects: (text) => pairs(text, /^(\S+) (\S+) 301$/),
};

function pairs(text: string, form: RegExp): [string, string][] {
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const match = form.exec(line);
			assert.ok(match, `not understood: ${line}`);
			return [match[1] ?? '', match[2] ?? ''];
		});
}

test('pages redirect to their final target, articles with their Markdown; fragments are not for servers', () =>
	assert.deepEqual(Object.fromEntries(redirects()), {
		'/fix/ring/': '/fix/washer/',
		'/fix/ring.md': '/fix/washer.md',
		'/fix/seal/': '/fix/washer/',
		'/fix/seal.md': '/fix/washer.md',
		'/diagnose/wet/': '/diagnose/drips/',
		'/fix/iron/': '/fix/rust/',
	}));

for (const base of ['/', '/kb/'])
	test(`all maps have the same contents, under ${base}`, () => {
		const expected = [...redirects(base)];
		const maps = redirectMaps(redirects(base));
		assert.deepEqual([...maps.keys()].sort(), Object.keys(readers).sort());
		for (const [file, read] of Object.entries(readers)) assert.deepEqual(read(maps.get(file) ?? ''), expected, file);
		for (const [from, to] of expected) for (const path of [from, to]) assert.ok(path.startsWith(base), path);
	});

test('a guide without redirects still has maps, so that a server that includes them starts', () => {
	for (const [file, text] of redirectMaps(new Map())) assert.deepEqual(readers[file]?.(text), [], file);
});

test('a pattern for Apache matches its whole URL and nothing else', () => {
	const text = redirectMaps(redirects()).get('redirects/apache.conf') ?? '';
	const patterns = pairs(text, /^RedirectMatch 301 "(\S+)" "(\S+)"$/).map(([from]) => new RegExp(from));
	const hits = (path: string) => patterns.filter((pattern) => pattern.test(path)).length;
	assert.deepEqual(
		['/fix/ring/', '/fix/ring.md', '/fix/ringxmd', '/fix/ring/x', '/x/fix/ring/'].map(hits),
		[1, 1, 0, 0, 0],
	);
});

const codes = new Map([
	['31', '0x1f'],
	['-5', 'sound-0xfffffffb'],
	['drip_name', '0x1f'],
]);

test('the maps of codes have the same contents for each server', () => {
	const maps = codeMaps(codes);
	assert.deepEqual(pairs(maps.get('redirects/codes.nginx.map') ?? '', /^(\S+) (\S+);$/), [...codes]);
	assert.deepEqual(pairs(maps.get('redirects/codes.apache') ?? '', /^(\S+) (\S+)$/), [...codes]);
	assert.deepEqual(pairs(maps.get('redirects/codes.Caddyfile') ?? '', /^(?:"|~\(\?i\)\^)(\S+?)["$] (\S+)$/), [
		...codes,
	]);
	const iis = parse(redirectMaps(new Map(), codes).get('redirects/iis.config') ?? '');
	assert.deepEqual(
		iis.querySelectorAll('[name="codes"] > add').map((node) => [node.getAttribute('key'), node.getAttribute('value')]),
		[...codes],
	);
});

test('the file for Caddy is never empty, because Caddy rejects an empty one', () =>
	assert.match(redirectMaps(new Map()).get('redirects/Caddyfile') ?? '', /\S/));
