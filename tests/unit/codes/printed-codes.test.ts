import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codebook } from '../../../src/codes/codebook.ts';
import { addressOfPrinted, printedCodes, printedFolders, printedKey } from '../../../src/codes/printed-codes.ts';
import { hexOf, signedOf } from '../../../src/codes/spelling.ts';
import { realIndex } from '../search/real-index.ts';
import { smallIndex } from './small-index.ts';

const { codes: shipped } = realIndex();
const book = codebook(shipped);
const printed = printedCodes(shipped);

/** A list of a program, and the list of ours with the same codes. */
interface ProgramList {
	list: string;
	entries: (string | number)[];
}

/** Names and numbers in the sources of other programs, by program with its commit, and by file. */
const programs = JSON.parse(
	readFileSync(new URL('../../fixtures/codes-of-programs.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, ProgramList>>;

/** @returns ids of the codes that a URL leads to, or offers */
function meant(spelled: string): string[] {
	const found = printed.get(printedKey(spelled));
	return found ? (found.choice ?? [found.to]) : [];
}

for (const [program, files] of Object.entries(programs))
	for (const [name, { list, entries }] of Object.entries(files))
		test(`${program}: every entry of ${name} resolves, to its own list`, () => {
			assert.ok(entries.length > 0);
			const wrong = entries.filter((entry) => !meant(String(entry)).some((id) => book.byId.get(id)?.list === list));
			assert.deepEqual(wrong, []);
		});

test('every code of every list can be printed as its number, its name and its number with the list', () => {
	for (const { id, list, names, value } of book.byId.values())
		for (const spelled of [id, ...numbersOf(value), ...names, `${list}-${value}`])
			assert.ok(meant(spelled).length > 0, `${id} as ${spelled}`);
	for (const { id, list, value } of book.byId.values())
		assert.deepEqual(meant(`${list}-${value}`), [id], 'with its list, a number means one code');
	for (const [name, codes] of book.byName)
		assert.deepEqual(meant(name).toSorted(), [...new Set(codes.map(({ id }) => id))].sort(), name);
});

/** Without bare hexadecimal digits and numbers with an "h": digits alone are decimal. */
const numbersOf = (value: number) => [hexOf(value), hexOf(value, 8), String(value), String(signedOf(value))];

test('every code that a URL offers has exactly that number, and all such codes are offered', () => {
	for (const [key, { choice, to }] of printed) {
		const digits = /^(?:0x[0-9a-f]+|-?\d+)$/.exec(key)?.[0];
		if (digits === undefined) continue;
		const value = Number(digits) >>> 0;
		for (const id of choice ?? [to]) {
			const code = book.byId.get(id);
			const low = code?.value === (value & 0xffff) && value > 0xffff;
			assert.ok(code?.value === value || low, `${key} and ${id}`);
		}
	}
});

test('every URL that docs/api.md shows leads somewhere', () => {
	const docs = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
	const shown = [...docs.matchAll(/`\/code\/([^/`]+)\/`/g)].map(([, spelled = '']) => spelled);
	assert.ok(shown.length > 8, `${shown.length} addresses`);
	assert.deepEqual(
		shown.filter((spelled) => addressOfPrinted(spelled, shipped) === undefined),
		[],
	);
});

test('a small number in several lists offers all of them, the first list first', () => {
	assert.deepEqual(meant('0')[0], '0x0');
	for (const value of [3, 5, 7]) {
		const all = (book.byValue.get(value) ?? []).map(({ id }) => id);
		assert.deepEqual(meant(String(value)).toSorted(), all.toSorted());
	}
});

test('a number written in decimal only is offered under its hexadecimal form, never picked', () => {
	const decimals = [...book.byId.values()].filter(
		({ decimal, value }) => decimal && (book.byValue.get(value) ?? []).every((code) => code.decimal),
	);
	assert.ok(decimals.length > 50);
	for (const { id, hex } of decimals) {
		const found = printed.get(printedKey(hex));
		// Another list may have a code with the last 16 bits of a larger number.
		assert.ok(found?.choice?.includes(id) ?? false, hex);
	}
});

test('an unknown number, name or pair leads nowhere, however similar it is to a known one', () => {
	for (const { value } of book.byId.values()) {
		const next = value + 1;
		if (!numbers.has(next)) assert.deepEqual(meant(String(next)), [], String(next));
	}
	for (const spelled of [
		'NO_SUCH_NAME',
		'errinfo_',
		'904',
		'0x',
		'',
		'x',
		'0x904-',
		'0x904-0x99',
		'1-2-3',
		'0x1ffffffff',
	])
		assert.equal(addressOfPrinted(spelled, shipped), undefined, spelled);
});

const numbers = new Set([...printed.keys()].map(Number));

test('case and leading zeros make no difference', () => {
	for (const id of book.byId.keys()) {
		assert.equal(addressOfPrinted(id.toUpperCase(), shipped), id);
		assert.equal(addressOfPrinted(id.replace(/0x(?=[^-]+$)/, '0x000'), shipped), id);
	}
	for (const pair of book.pairs.keys()) {
		const [first = '', second = ''] = pair.split('-').map((half) => String(Number(half)));
		for (const spelled of [pair, `${first}-${second}`, `00${first}-0${second}`, pair.replaceAll('0x', '0X00')])
			assert.equal(addressOfPrinted(spelled, shipped), pair, spelled);
	}
});

test('folders never collide with page URLs, and no two differ only in case', () => {
	const folders = [...printedFolders(shipped).keys()];
	assert.ok(folders.length > 600, `${folders.length} folders`);
	assert.equal(new Set(folders.map((one) => one.toLowerCase())).size, folders.length);
	for (const folder of folders) {
		assert.match(folder, /^-?\w[\w-]*$/);
		assert.ok(!book.byId.has(folder) && !book.pairs.has(folder), folder);
	}
});

test('with other lists too: each number of a small guide is found', () => {
	const small = codebook(smallIndex);
	for (const { id, value } of small.byId.values()) {
		const found = printedCodes(smallIndex).get(String(value));
		assert.ok(found?.choice?.includes(id) || found?.to !== undefined, id);
	}
});
