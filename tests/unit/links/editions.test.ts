import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { digestsOf } from '../../../src/build/digests.ts';
import { formatEditions } from '../../../src/build/format-editions.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { nextEdition } from '../../../src/links/editions.ts';
import { editions as schema, type Editions } from '../../../src/schemas/editions.ts';
import { changed, smallContent } from '../content/small-content.ts';

const empty: Editions = { editions: [], digests: new Map() };
const map = (...pairs: string[]) => new Map(pairs.map((pair) => pair.split('=') as [string, string]));
const lists = ({ editions }: Editions) =>
	editions.map((one) => `${one.date} +${one.added.join(',')} ~${one.changed.join(',')} -${one.retired.join(',')}`);

const first = nextEdition(empty, map('/a/=1', '/b/=1'), '2026-01-01');

test('everything is new in the first edition', () => assert.deepEqual(lists(first), ['2026-01-01 +/a/,/b/ ~ -']));

test('a later edition names what is new, changed and gone, and comes first', () =>
	assert.deepEqual(lists(nextEdition(first, map('/b/=2', '/c/=1'), '2026-02-01')), [
		'2026-02-01 +/c/ ~/b/ -/a/',
		'2026-01-01 +/a/,/b/ ~ -',
	]));

test('where nothing changed there is no edition', () =>
	assert.equal(nextEdition(first, map('/b/=1', '/a/=1'), '2026-02-01'), first));

test('two runs on one day are one edition', () => {
	const day = '2026-02-01';
	const again = (then: Map<string, string>, later: Map<string, string>) =>
		lists(nextEdition(nextEdition(first, then, day), later, day))[0];
	assert.equal(again(map('/a/=1', '/b/=2'), map('/a/=1', '/b/=2', '/c/=1')), `${day} +/c/ ~/b/ -`);
	assert.equal(again(map('/a/=1', '/b/=1', '/c/=1'), map('/a/=1', '/b/=1', '/c/=2')), `${day} +/c/ ~ -`);
	assert.equal(again(map('/a/=1', '/b/=1', '/c/=1'), map('/a/=1', '/b/=1')), `${day} + ~ -`, 'came and went');
	assert.equal(again(map('/a/=1'), map('/a/=1', '/b/=3')), `${day} + ~/b/ -`, 'went and came back');
});

test('editions go through their file and come back', () => {
	const second = nextEdition(first, map('/b/=2', '/c/=12345678', '/d/=1e234567'), '2026-02-01');
	assert.deepEqual(schema.parse(parse(formatEditions(second))), second);
});

test('a digest changes with its page, and with no other', () => {
	const before = digestsOf(parseContent(smallContent()));
	const after = digestsOf(parseContent(changed('articles/washer.mdx', 'Rubber grows hard', 'Rubber grows brittle')));
	assert.deepEqual(
		[...after].filter(([address, digest]) => before.get(address) !== digest).map(([address]) => address),
		['/fix/washer/'],
	);
	for (const address of ['/code/0x1/', '/code/0x1-0x2/', '/diagnose/plumber/', '/guides/winter/', '/myths/#hammer'])
		assert.match(before.get(address) ?? '', /^[0-9a-f]{8}$/, address);
});
