import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linksIn } from '../../../src/links/unwrap.ts';

/** Texts that contain one link, and where it may lead: path, then the part after the #. */
const first: Record<string, [path: string, fragment: string]> = {
	'https://kb.example.org/fix/washer/': ['/fix/washer/', ''],
	'Look at http://localhost:8080/kb/fix/washer/?from=ticket#thaw.': ['/kb/fix/washer/', 'thaw'],
	'<https://kb.example.org/fix/washer/#thaw>': ['/fix/washer/', 'thaw'],
	'HTTPS://KB.EXAMPLE.ORG/FIX/WASHER/#THAW': ['/FIX/WASHER/', 'thaw'],
	'https://kb.example.org/diagnose/#1;code=0x1f-0x2;steps.pump=open.n).': [
		'/diagnose/',
		'1;code=0x1f-0x2;steps.pump=open.n',
	],
	'https://kb.example.org/fix/washer/%23thaw': ['/fix/washer/', 'thaw'],
	'https://kb.example.org/fix/was=\nher/': ['/fix/washer/', ''],
	'https://kb.example.org/fix/was= \r\nher/#th=\r\naw': ['/fix/washer/', 'thaw'],
	'https://kb.example.org/diagnose/#1;code=3D0x1=2D0x2;pump=3D=\nno': ['/diagnose/', '1;code=0x1-0x2;pump=no'],
	'https://kb.example.org/diagnose/#1;age=20;pump=3d': ['/diagnose/', '1;age=20;pump=3d'],
	'https://kb.example.org/fix/washer/#thaw=20': ['/fix/washer/', 'thaw'],
	'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkb.example.org%2Ffix%2Fwasher%2F%23thaw&data=05%7C02%7C&reserved=0':
		['/fix/washer/', 'thaw'],
	'https://eur01.safelinks.protection.outlook.com/?url=3Dhttps%3A%2F%2Fkb.ex=\nample.org%2Ffix%2Fwasher%2F&amp;data=3D05':
		['/fix/washer/', ''],
	'https://www.example.com/url?sa=t&amp;q=https://kb.example.org/fix/washer/#thaw&amp;usg=1': ['/fix/washer/', 'thaw'],
	'https://go.example.com/?target=https%3A%2F%2Fkb.example.org%2Ffix%2Fwasher%2': ['/fix/washer%2', ''],
	'https://urldefense.proofpoint.com/v2/url?u=https-3A__kb.example.org_fix_ball-2Dvalve_-23thaw&d=DwMF&c=5F': [
		'/fix/ball-valve/',
		'thaw',
	],
	'https://urldefense.com/v3/__https://kb.example.org/fix/washer/*thaw__;Iw!!A1b2$': ['/fix/washer/', 'thaw'],
	'https://urldefense.com/v3/__https://safe.example/?url=https*3A*2F*2Fkb.example.org*2Ffix*2Fwasher*2F&data=1__;JSUlJSUl!!A$':
		['/fix/washer/', ''],
	'https://urldefense.proofpoint.com/v2/url?u=https-3A__safe.example_-3Furl-3Dhttps-253A-252F-252Fkb.example.org-252Ffix-252Fwasher&d=D':
		['/fix/washer', ''],
	'https://urldefense.com/v3/__https://kb.example.org/fix/washer/*thaw__;?!!A$': ['/fix/washer/*thaw', ''],
	'  kb.example.org/fix/washer#thaw ': ['kb.example.org/fix/washer', 'thaw'],
	'/fix/washer/': ['/fix/washer/', ''],
};

for (const [text, [path, fragment]] of Object.entries(first))
	test(`${JSON.stringify(text)} leads to ${path}`, () => {
		const [link, ...more] = linksIn(text);
		assert.deepEqual(more, []);
		assert.deepEqual(link?.targets[0], { path, fragment });
	});

test('the position of a link is that in the text, and an outer URL comes after the one inside it', () => {
	const [one, other] = linksIn('a https://a.example/=\nb c https://x.example/go?u=https://y.example/z d');
	assert.deepEqual(one, { start: 2, end: 23, changed: true, targets: [{ path: '/b', fragment: '' }] });
	assert.equal(other?.start, 26);
	assert.deepEqual(
		other?.targets.map(({ path }) => path),
		['/z', '/go'],
	);
});

test('links that no service and no mail changed are distinguished', () => {
	assert.equal(linksIn('see https://x.example/?a=b&q=words')[0]?.changed, false);
});

test('numbers and sentences are not links', () => {
	for (const text of ['', '0x904/0x7', '1315/7', 'and/or', 'one. two/three four', '3.5', 'https://', '://'])
		assert.deepEqual(linksIn(text), [], text);
});

test('in any text, links come in order', () => {
	const part = fc.constantFrom(
		'https://',
		'a',
		'/',
		'=',
		'\n',
		'=\r\n',
		'?url=',
		'%3A',
		'=3D',
		'-3A__',
		'/v3/__',
		'__;',
		'#',
		'&',
		' ',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
			const text = parts.join('');
			let last = 0;
			for (const { start, end } of linksIn(text)) {
				assert.ok(start >= last && end > start && end <= text.length);
				last = end;
			}
		}),
	);
});

test('a long text full of links is fast', () => {
	for (const piece of [
		'https://a/',
		'https://a/?u=',
		'=\n',
		'https://a/?url=https%3A%2F%2F',
		'http',
		'https://a/.=3D)',
		'&q=',
	])
		for (const start of ['', 'https://a/']) {
			const text = start + piece.repeat(2_000_000 / piece.length);
			const began = performance.now();
			linksIn(text);
			assert.ok(performance.now() - began < 1000, piece);
		}
});
