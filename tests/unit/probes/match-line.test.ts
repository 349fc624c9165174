import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compilePattern } from '../../../src/probes/compile-pattern.ts';
import { foldLine, foldOutput } from '../../../src/probes/fold-output.ts';
import { matchLine } from '../../../src/probes/match-line.ts';

const match = (pattern: string, line: string, slots = {}) => matchLine(compilePattern(pattern, slots), foldLine(line));

/** A pattern, a line, and the values of the placeholders; undefined if the line does not match. */
const cases: [pattern: string, line: string, values: Record<string, string> | undefined][] = [
	['Open : True', 'Open      : True', {}],
	['Open : True', 'open:TRUE', {}],
	['Open : True', '  Open\t:\u00a0True ', {}],
	['Open : True', 'Open : Truer', undefined],
	['Open : True', 'x Open : True', undefined],
	['{...}Open : True', 'x Open : True', {}],
	['{...}', '', {}],
	['{...}{...}a{...}', 'xxa', {}],
	['{a} {b}', 'one two', { a: 'one', b: 'two' }],
	['{a} {b}', 'one two three', undefined],
	['{...} {b}', 'one two three', { b: 'three' }],
	['{a} {rest:text}', 'one two three', { a: 'one', rest: 'two three' }],
	['{who:letters}: {rest:text}', 'FEHLER: nicht gefunden', { who: 'FEHLER', rest: 'nicht gefunden' }],
	['{...} {n:number}{...}:', 'an 192.0.2.10 mit 1372 Bytes:', { n: '1372' }],
	['{...} {n:number}{...}:', '192.0.2.10 1372바이트:', { n: '1372' }],
	['{...} {n:number}{...}:', 'Statistik für 192.0.2.10:', undefined],
	['{...} {n:number}{...}:', 'von PC-7 um 10:15:03:', undefined],
	['Id : {n:number}', 'Id : 36870', { n: '36870' }],
	['Id : {n:number}', 'Id : 36870x', undefined],
	['= {n:number}{...}', '= 12ms', undefined],
	['0x{v:hex}', '0x1F', { v: '1F' }],
	['at {a:address}', 'at 2001:db8::1', { a: '2001:db8::1' }],
	['at {a:address}', 'at 999.1.1.1', undefined],
	['at {h:host}', 'at pc-7.example', { h: 'pc-7.example' }],
	['at {h:host}', 'at 192.0.2.10', undefined],
	['Ｏｐｅｎ : {a}', 'Open : yes\u200b', { a: 'yes' }],
];

for (const [pattern, line, values] of cases)
	test(`"${pattern}" and "${line}"`, () => assert.deepEqual(match(pattern, line), values));

test('a slot is text, whatever it contains', () => {
	assert.deepEqual(match('on {{port}} by {who}', 'on 3390 by me', { port: '3390' }), { who: 'me' });
	assert.deepEqual(match('on {{port}}', 'on {...}', { port: '{...}' }), {});
	assert.equal(match('on {{port}}', 'on 3390', { port: '{...}' }), undefined);
	assert.throws(() => compilePattern('{{moon}}', {}), /"\{\{moon\}\}" is not a slot/);
	assert.throws(() => compilePattern('{a:moon}', {}), /"moon" is not a kind/);
});

test('a pattern without placeholders matches itself and nothing longer', () =>
	fc.assert(
		fc.property(fc.stringMatching(/^[A-Za-z0-9 ]{1,20}$/), (text) => {
			fc.pre(foldLine(text) !== '');
			assert.deepEqual(match(text, text), {});
			assert.equal(match(text, `${text}x`), undefined);
			assert.deepEqual(match(`{...}${text}{...}`, `before ${text} behind`), {});
		}),
	));

test('no pattern takes exponential time on a long line', () => {
	const line = 'a '.repeat(1000);
	for (const pattern of [
		'{...}a{...}a{...}a{...}a{...}a{...}b',
		`${'{...} {x}'.repeat(20)}!`,
		'{a} {b} {c:text}!',
		`{...}${'a '.repeat(80)}b`,
	])
		assert.equal(match(pattern, line), undefined);
});

test('an output is cut at its limits and keeps its lines', () => {
	assert.deepEqual(foldOutput('a\r\nb\rc\n\n \u00a0d \u202ee'), ['a', 'b', 'c', 'd e']);
	assert.equal(foldOutput('x'.repeat(5000))[0]?.length, 2000);
	assert.ok(foldOutput('x\n'.repeat(500_000)).length <= 100_000);
});
