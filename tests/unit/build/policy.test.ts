import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { policy } from '../../../src/build/policy.ts';

const directives = (text: string) => new Map(text.split('; ').map((part) => part.split(/ (.*)/) as [string, string]));

test('nothing is allowed but what comes from the site itself', () => {
	assert.equal(directives(policy).get('default-src'), "'none'");
	for (const [name, value] of directives(policy))
		if (name.endsWith('-src')) assert.match(value, /^('none'|'self'( 'wasm-unsafe-eval')?)$/, name);
	assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
});

test('only scripts may run WebAssembly', () =>
	assert.deepEqual(
		[...directives(policy)].filter(([, value]) => value.includes('wasm')).map(([name]) => name),
		['script-src'],
	));

test('every server of the manual sends what a meta tag cannot say', () => {
	assert.ok(!directives(policy).has('frame-ancestors'));
	const manual = readFileSync('docs/operate.md', 'utf8');
	for (const server of ['nginx', 'Caddy', 'Apache', 'IIS']) {
		const section = manual.split(/^## /m).find((part) => part.startsWith(`${server}\n`)) ?? '';
		const text = server === 'IIS' ? readFileSync('public/web.config', 'utf8') : section;
		for (const said of ["frame-ancestors 'none'", 'nosniff', 'no-referrer'])
			assert.ok(text.includes(said), `${server}: ${said}`);
	}
});
