import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { digestsOf, stepDigestsOf } from '../../../src/build/digests.ts';
import { formatEditions } from '../../../src/build/format-editions.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { nextEdition, nextSteps } from '../../../src/links/editions.ts';
import { editions as schema, type Editions } from '../../../src/schemas/editions.ts';
import { changed, smallContent } from '../content/small-content.ts';

const empty: Editions = { editions: [], digests: new Map(), steps: new Map() };
const map = (...pairs: string[]) => new Map(pairs.map((pair) => pair.split('=') as [string, string]));
const lists = ({ editions }: Editions) =>
	editions.map((one) => `${one.date} +${one.added.join(',')} ~${one.changed.join(',')} -${one.retired.join(',')}`);

const first = nextEdition(empty, map('/a/=1', '/b/=1'), '2026-01-01');

test('everything is new in the first edition', () => assert.deepEqual(lists(first), ['2026-01-01 +/a/,/b/ ~ -']));

test('a later edition lists what is new, changed and gone, and comes first', () =>
	assert.deepEqual(lists(nextEdition(first, map('/b/=2', '/c/=1'), '2026-02-01')), [
		'2026-02-01 +/c/ ~/b/ -/a/',
		'2026-01-01 +/a/,/b/ ~ -',
	]));

test('without changes there is no edition', () =>
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

test('editions survive a round trip through their file', () => {
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

const begun = nextSteps(new Map(), map('/a/#x=1', '/a/#y=2'), '2026-01-01');

test('when the list of steps starts, no step counts as changed', () =>
	assert.deepEqual([...begun.values()], [{ digest: '1' }, { digest: '2' }]));

test('a new or changed step gets the date of the edition, and keeps it', () => {
	const second = nextSteps(begun, map('/a/#x=3', '/a/#y=2', '/a/#z=4'), '2026-02-01');
	const third = nextSteps(second, map('/a/#x=3', '/a/#z=5'), '2026-03-01');
	assert.deepEqual(Object.fromEntries(second), {
		'/a/#x': { digest: '3', since: '2026-02-01' },
		'/a/#y': { digest: '2' },
		'/a/#z': { digest: '4', since: '2026-02-01' },
	});
	assert.deepEqual(Object.fromEntries(third), {
		'/a/#x': { digest: '3', since: '2026-02-01' },
		'/a/#z': { digest: '5', since: '2026-03-01' },
	});
});

test('a step that moved unchanged has not changed', () =>
	assert.deepEqual(nextSteps(begun, map('/b/#x=1'), '2026-02-01').get('/b/#x'), { digest: '1' }));

test('steps survive a round trip through the file of editions', () => {
	const steps = nextSteps(begun, map('/a/#x=1e234567', '/a/#y=2'), '2026-02-01');
	const editions = { ...first, steps };
	assert.deepEqual(schema.parse(parse(formatEditions(editions))), editions);
	assert.deepEqual(schema.parse({}).steps, new Map());
});

test('the digest of a step changes with what a person reads of it, and with nothing else', () => {
	const before = stepDigestsOf(parseContent(smallContent()));
	const differing = (files: Map<string, string>) =>
		[...stepDigestsOf(parseContent(files))]
			.filter(([address, digest]) => before.get(address) !== digest)
			.map(([address]) => address);
	assert.ok((before.get('/fix/frost/#thaw') ?? '').match(/^[0-9a-f]{8}$/));
	assert.deepEqual(differing(changed('articles/frost.mdx', 'Wait for', 'Hope for')), ['/fix/frost/#thaw']);
	assert.deepEqual(differing(changed('articles/washer.mdx', 'Rubber grows hard', 'Rubber grows brittle')), []);
	const noted = smallContent().set('notes.yaml', '/fix/frost/#thaw: Ask the caretaker.\n');
	assert.deepEqual(differing(noted), ['/fix/frost/#thaw']);
	const text = smallContent().get('articles/frost.mdx') ?? '';
	const sourced = text.replace(/(<Step[^]*?) \[@[^\]]*\]/, '$1 [@maker-manual reported]');
	assert.notEqual(sourced, text);
	assert.deepEqual(differing(smallContent().set('articles/frost.mdx', sourced)), []);
});
