import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeOver } from '../../../src/content/merge-over.ts';

const ours = {
	name: 'Tapguide',
	nav: { fix: 'Causes', code: 'Codes' },
	codes: [
		{ value: 1, short: 'slow drip', causes: ['washer'] },
		{ value: 2, short: 'no water', causes: [] },
	],
	common: ['0x1', '0x2'],
};

test('keys are merged, and replaced values are named', () => {
	const { data, replaced } = mergeOver(ours, { name: 'House', nav: { fix: 'Faults', own: 'Ours' } });
	assert.deepEqual(data, { ...ours, name: 'House', nav: { fix: 'Faults', code: 'Codes', own: 'Ours' } });
	assert.deepEqual(replaced, [
		{ field: 'name', original: 'Tapguide' },
		{ field: 'nav.fix', original: 'Causes' },
	]);
});

test('items with ids are merged with the item of the same id, at any position', () => {
	const { data, replaced } = mergeOver(ours, {
		codes: [
			{ value: 3, short: 'ours' },
			{ value: 2, short: 'dry' },
		],
	});
	assert.deepEqual((data as typeof ours).codes, [
		ours.codes[0],
		{ value: 2, short: 'dry', causes: [] },
		{ value: 3, short: 'ours' },
	]);
	assert.deepEqual(replaced, [{ field: 'codes.2.short', original: 'no water' }]);
});

test('a list without ids is replaced, or extended if so marked', () => {
	assert.deepEqual((mergeOver(ours, { common: ['0x9'] }).data as typeof ours).common, ['0x9']);
	assert.deepEqual((mergeOver(ours, { 'common+': ['0x9'] }).data as typeof ours).common, ['0x1', '0x2', '0x9']);
	assert.deepEqual((mergeOver(ours, { '+common': ['0x9'] }).data as typeof ours).common, ['0x9', '0x1', '0x2']);
	assert.deepEqual(mergeOver(ours, { 'common+': ['0x9'] }).replaced, []);
	assert.deepEqual(mergeOver({}, { 'fresh+': ['a'] }).data, { fresh: ['a'] });
});

test('a duplicate item stays a duplicate', () =>
	assert.equal((mergeOver(ours, { codes: [{ value: 1 }, { value: 1 }] }).data as typeof ours).codes.length, 3));

test('each field knows its place in the file that contains it', () => {
	const { originOf } = mergeOver(ours, { codes: [{ value: 2, '+causes': ['ice'] }, { value: 3 }], '+common': ['0x9'] });
	for (const [path, upper, from] of [
		[['name'], false, ['name']],
		[['codes', 0, 'short'], false, ['codes', 0, 'short']],
		[['codes', 1, 'short'], false, ['codes', 1, 'short']],
		[['codes', 1, 'causes', 0], true, ['codes', 0, '+causes', 0]],
		[['codes', 2, 'value'], true, ['codes', 1, 'value']],
		[['common', 0], true, ['+common', 0]],
		[['common', 2], false, ['common', 1]],
	] as const)
		assert.deepEqual(originOf(path), { upper, path: from }, path.join('.'));
});

test('generated files contain the entries of both layers', () => {
	const { data, replaced } = mergeOver({ pages: { '/fix/': 'a b' } }, { pages: { '/fix/': 'c', '/own/': 'd' } }, true);
	assert.deepEqual(data, { pages: { '/fix/': 'a b c', '/own/': 'd' } });
	assert.deepEqual(replaced, []);
});

test('an object is not an id: such a list replaces ours', () => {
	const { data } = mergeOver({ a: [{ id: { b: 'ours' } }] }, { a: [{ id: { b: 'own' } }] });
	assert.deepEqual(data, { a: [{ id: { b: 'own' } }] });
	assert.doesNotThrow(() => mergeOver({ a: [] }, { a: [{ id: Object.create(null) as object }] }));
});

test('nothing of the lower layer is lost except what is named as replaced', () => {
	const key = fc.constantFrom('a', 'b', 'c', 'id');
	const table = fc.letrec((tie) => ({
		value: fc.oneof({ maxDepth: 3 }, fc.string(), fc.array(tie('value'), { maxLength: 3 }), tie('record')),
		record: fc.dictionary(key, tie('value')),
	}));
	fc.assert(
		fc.property(table.record, table.record, (lower, upper) => {
			const { data, replaced } = mergeOver(lower, upper);
			const left = JSON.stringify(data);
			if (replaced.length === 0)
				for (const text of stringsIn(lower)) assert.ok(left.includes(JSON.stringify(text)), `${text} is lost`);
			for (const text of stringsIn(upper)) assert.ok(left.includes(JSON.stringify(text)), `${text} is not there`);
		}),
	);
});

const stringsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(stringsIn)
			: [];
