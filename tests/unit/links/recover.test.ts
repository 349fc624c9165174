import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageAtEnd, recover } from '../../../src/links/recover.ts';

const known = new Set([
	'/',
	'/fix/',
	'/fix/washer/',
	'/fix/ball-valve/',
	'/fix/frost/',
	'/code/0x1-0x2/',
	'/diagnose/',
]);
const resolveCode = (spelled: string) => (/^(1|0x0*1|err_one)$/.test(spelled) ? '/code/0x1/' : undefined);
const from = (path: string) => recover(path, known, resolveCode);

/** A URL as it arrived, and the page that was meant. */
const recovered: Record<string, string> = {
	'/fix/washer': '/fix/washer/',
	'fix/washer/': '/fix/washer/',
	'/FIX/Washer/': '/fix/washer/',
	'//fix//washer//': '/fix/washer/',
	'/fix/washer/index.html': '/fix/washer/',
	'/fix/washer/.': '/fix/washer/',
	'/fix/washer).': '/fix/washer/',
	'/fix/washer/%22%3E': '/fix/washer/',
	'/fix/wash%65r/': '/fix/washer/',
	'/fix/was=%0D%0Aher/': '/fix/washer/',
	'/fix/wash%20er/': '/fix/washer/',
	'/fix/washer=20': '/fix/washer/',
	'/fix/washer/=0D=0A': '/fix/washer/',
	'/fix/washer/=0A': '/fix/washer/',
	'/fix/washer=': '/fix/washer/',
	'/fix/ball=2Dvalve/': '/fix/ball-valve/',
	'/fix/ball=\n-valve/': '/fix/ball-valve/',
	'/fix/ball=E2=80=8B-valve/': '/fix/ball-valve/',
	'/code/0x1=2D0x2=3D': '/code/0x1-0x2/',
	'/fix/washer.html': '/fix/washer/',
	'/fix/washer.htm).': '/fix/washer/',
	'/fix/washer/index.html>': '/fix/washer/',
	'/FIX/index.htm': '/fix/',
	'/index.html': '/',
	'/fix/wash\u00ader\u200b/': '/fix/washer/',
	'/code/0x1_0x2/x': '',
	'/code/0X1-0X2': '/code/0x1-0x2/',
	'/code/0x00000001/': '/code/0x1/',
	'/code/1': '/code/0x1/',
	'/code/ERR_ONE': '/code/0x1/',
};

for (const [path, address] of Object.entries(recovered))
	test(`${JSON.stringify(path)} was ${address || 'nothing that we know'}`, () =>
		assert.equal(from(path).address ?? '', address));

test('a URL similar to one of ours is offered, not opened', () => {
	assert.deepEqual(from('/fix/wahser/'), { near: ['/fix/washer/'] });
	assert.deepEqual(from('/fix/forst/'), { near: ['/fix/frost/'] });
	assert.deepEqual(from('/code/0x1-0x3/'), { near: ['/code/0x1-0x2/'] });
});

test('a URL like none of ours gives nothing', () => {
	for (const path of ['/moon/', '/wp-login.php', '/code/0x5/', '/%E0%A4%A', '/../../etc/passwd', '/<script>/'])
		assert.deepEqual(from(path), { near: [] }, path);
});

test('whatever is requested, only URLs that we know are returned', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath()), (path) => {
			const { address, near } = from(path);
			for (const found of [...(address ? [address] : []), ...near])
				assert.ok(known.has(found) || found === '/code/0x1/');
			assert.ok(near.length <= 5);
		}),
	);
	assert.deepEqual(from(`/${'x'.repeat(100_000)}`), { near: [] });
});

test('a link from another site is recognised by its end, and nothing is guessed', () => {
	const at = (path: string) => pageAtEnd(path, known, resolveCode);
	assert.equal(at('/kb/of/ours/Fix/Washer.html'), '/fix/washer/');
	assert.equal(at('/fix/washer'), '/fix/washer/');
	assert.equal(at('/kb/code/0x1-0x2/).'), '/code/0x1-0x2/');
	assert.equal(at('/kb/fix/'), '/fix/');
	for (const path of ['', '/', '/kb/', '/fix/wahser/', '/washer/', '/fix/washer/more/'])
		assert.equal(at(path), undefined, path);
});
