import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken, publishedShapes, shapesOfToday } from '../../api-shapes.ts';

const published = publishedShapes();
const today = shapesOfToday();

test('nothing that was published in /api/ is gone or has another type', () => {
	assert.ok(Object.keys(published).length >= 12);
	assert.deepEqual(broken(published, today), []);
});

test('everything published today is recorded, so that it is promised from now on', () =>
	assert.deepEqual(
		broken(today, published),
		[],
		'Run "node tests/api-shapes.ts" and commit tests/fixtures/api-shapes.json.',
	));

test('a field that is gone, has another type, or became optional is found', () => {
	const was = { codes: { '.': 'array', '[]': 'object', '[].id': 'string', '[].hex': 'string', '[].name': 'string' } };
	const is = { codes: { '.': 'array', '[]': 'object', '[].hex': 'integer', '[].name': 'string?' } };
	assert.deepEqual(broken(was, is), [
		'codes.json [].id was string and is gone',
		'codes.json [].hex was string and is integer',
		'codes.json [].name was string and is string?',
	]);
	assert.equal(broken(was, {}).length, 5);
});
