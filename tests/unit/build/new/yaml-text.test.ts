import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { addTo, yamlOf } from '../../../../src/build/new/yaml-text.ts';
import { allFiles } from '../../repository/all-files.ts';

const table = `# Codes of a tap.
label: 'drip'   # what it is called
codes:
  # The slow one
  - value: 0x1F
    short: "slow"
    causes: [ washer,frost ]

  # The quick one
  - value: 0x2A
    notes:
      - |
        Two lines
        of text.

  # Nothing of this kind as yet
tells: { drips: 'yes' }
`;

for (const [what, addition, before, added] of [
	[
		'an item at the end of a list, with the same spacing as the others',
		{ path: ['codes'], item: { value: 0x30, short: 'new' } },
		'\n  # Nothing of this',
		'\n  - value: 0x30\n    short: new\n',
	],
	[
		'an item before another, above its comment',
		{ path: ['codes'], item: { value: 0x20 }, before: { value: 0x2a } },
		'  # The quick one',
		'  - value: 0x20\n\n',
	],
	['an id in a flow-style list', { path: ['codes', { value: 0x1f }, 'causes'], item: 'ice' }, ' ]\n', ', ice'],
	[
		'a missing list',
		{ path: ['codes', { value: 0x2a }, 'causes'], item: 'ice' },
		'\n  # Nothing of this',
		'    causes: [ice]\n',
	],
	['a field in a flow-style mapping', { path: ['tells', 'cold'], item: 'no' }, ' }\n', ', cold: [no]'],
	[
		'an item that the overlay lacks',
		{ path: ['codes', { value: 0x77 }, 'causes+'], item: 'ice' },
		'\n  # Nothing of this',
		'\n  - value: 0x77\n    causes+: [ice]\n',
	],
	['a field at the end', { path: ['outcomes'], item: { id: 'ice' } }, '', 'outcomes:\n  - id: ice\n'],
	[
		'an item in a list of strings',
		{ path: ['codes', { value: 0x2a }, 'notes'], item: 'Third: line' },
		'\n  # Nothing of this',
		'      - "Third: line"\n',
	],
] as const)
	test(`${what} is added, and no other byte changes`, () => {
		const at = before === '' ? table.length : table.indexOf(before);
		assert.equal(addTo(table, addition), table.slice(0, at) + added + table.slice(at));
	});

test('the first item of a file is added', () =>
	assert.equal(
		addTo('', { path: ['codes', { value: 0x77 }, 'causes+'], item: 'ice' }),
		'codes:\n  - value: 0x77\n    causes+: [ice]\n',
	));

test('numbers of codes are decimal if people see them in decimal', () => {
	assert.equal(yamlOf({ value: 16 }), 'value: 0x10\n');
	assert.equal(yamlOf({ value: 16 }, true), 'value: 16\n');
});

test('a path through a scalar is refused', () =>
	assert.throws(() => addTo(table, { path: ['label'], item: 'x' }), /There is no list at "label"/));

/** Lists of the real content that an author adds to. */
const lists = [...allFiles('content').keys()].filter((path) => /\/(codes|diagnosis)\//.test(path));

for (const file of lists)
	test(`an item is added to every list of ${file}, and everything else is unchanged`, () => {
		const text = readFileSync(file, 'utf8');
		for (const list of ['codes', 'questions', 'outcomes'].filter((name) => name in (parse(text) as object))) {
			const longer = addTo(text, { path: [list], item: { id: 'new-one' } });
			const [whole, longerOne] = [parse(text), parse(longer)] as Record<string, unknown[]>[];
			assert.deepEqual(longerOne, { ...whole, [list]: [...whole![list]!, { id: 'new-one' }] });
			const rest = longer.split('\n').filter((line) => !line.includes('new-one'));
			assert.deepEqual(rest.join('\n').replaceAll(/\n+/g, '\n'), text.replaceAll(/\n+/g, '\n'));
		}
	});
