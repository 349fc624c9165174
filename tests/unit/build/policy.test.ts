import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policy } from '../../../src/build/policy.ts';

const directives = (text: string) => new Map(text.split('; ').map((part) => part.split(/ (.*)/) as [string, string]));

test('nothing is allowed except from the site itself', () => {
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

test('a meta tag cannot control framing, so servers do', () => assert.ok(!directives(policy).has('frame-ancestors')));
