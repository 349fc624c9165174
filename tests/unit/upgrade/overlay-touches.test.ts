import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherContent } from '../../../src/content/parse-content.ts';
import { parseFile } from '../../../src/content/parse-file.ts';
import { overlaidOriginals, overlayTouches } from '../../../src/upgrade/overlay-touches.ts';
import { smallContent } from '../content/small-content.ts';

const ours = smallContent();
const overlay = new Map([
	['articles/frost.mdx', ours.get('articles/frost.mdx')!],
	['articles/meter.mdx', ours.get('articles/frost.mdx')!],
	['codes/drip.yaml', 'codes:\n  - value: 0x1f\n    +causes: [frost]\n'],
	['notes.yaml', '/fix/washer/#replace: Ours are in the cellar.\n/code/0x1-0x2/: Ask us.\n'],
	['diagnosis/tap.yaml', 'questions:\n  - id: water\n    ask: Is there any water?\n'],
]);
const content = gatherContent(
	new Map(
		[...new Set([...ours.keys(), ...overlay.keys()])].map((file) => [
			file,
			parseFile(file, { content: ours.get(file), overlay: overlay.get(file) }),
		]),
	),
);

test('the overlay is listed if it replaces or adds to what the update touches, and nowhere else', () => {
	assert.deepEqual(content.findings, []);
	const changed = [
		'/fix/frost/',
		'/fix/meter/',
		'/fix/washer/',
		'/fix/washer/#replace',
		'/code/0x1f/',
		'/code/0x1/',
		'/diagnose/water/',
	];
	assert.deepEqual(overlayTouches(content, new Set(changed), new Set(['/code/0x1-0x2/'])), [
		{ file: 'articles/frost.mdx', address: '/fix/frost/', is: 'changed' },
		{ file: 'codes/drip.yaml', address: '/code/0x1f/', is: 'changed' },
		{ file: 'diagnosis/tap.yaml', address: '/diagnose/water/', is: 'changed' },
		{ file: 'notes.yaml', address: '/fix/washer/#replace', is: 'changed' },
		{ file: 'notes.yaml', address: '/code/0x1-0x2/', is: 'gone' },
	]);
});

test('an original has changed, is unchanged, is gone, or is unknown', () =>
	assert.deepEqual(
		overlaidOriginals(
			new Map([
				['a', '1'],
				['b', '2'],
				['c', '3'],
			]),
			new Map([
				['a', '1'],
				['b', '9'],
				['d', '4'],
			]),
		),
		[
			{ what: 'a', original: 'unchanged' },
			{ what: 'b', original: 'changed' },
			{ what: 'c', original: 'unknown' },
			{ what: 'd', original: 'gone' },
		],
	));
