import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairId } from '../../../src/codes/identity.ts';
import { find } from '../../../src/message/find.ts';
import { readMessage } from '../../../src/message/read-message.ts';
import type { Recognition, Span } from '../../../src/message/recognition.ts';
import { reading, smallIndex } from '../codes/small-index.ts';

const [first, second] = smallIndex.lists;
const heads = fc.constantFrom(...(first?.codes ?? []).map((code) => code[0]));
const tails = fc.constantFrom(...(second?.codes ?? []).map((code) => code[0]));
const labelsOf = (list: string) =>
	fc.constantFrom(
		...reading.labels.filter((label) => label.list === list && !label.decimal).flatMap((label) => label.words),
	);

test('a dialog in any language gives its pair, with or without line breaks', () => {
	const ends = fc.constantFrom('\n', '\r\n', ' ', '', '\u00a0', '\n\n');
	const colons = fc.constantFrom(': ', ':', '：', ' : ', '\u202f: ', '= ');
	fc.assert(
		fc.property(
			fc.tuple(labelsOf('disconnect'), labelsOf('extended'), heads, tails, ends, colons),
			([one, other, head, tail, end, colon]) => {
				const hex = (value: number) => `0x${value.toString(16)}`;
				const text = `Sentence.${end}${one}${colon}${hex(head)}${end}${other}${colon}${hex(tail)}`;
				const found = readMessage(text, smallIndex);
				assert.deepEqual(
					found.pairs.map((pair) => pair.id),
					[pairId(head, tail)],
					text,
				);
			},
		),
		{ numRuns: 3000 },
	);
});

/** Parts of messages; joined in any order they give every kind of nonsense. */
const pieces = fc.oneof(
	fc.constantFrom('0x904', '0x7', '0x', 'Error code: ', 'Extended error code: ', 'Event ID: ', '1026'),
	fc.constantFrom('\n', ' ', ':', '=', '-', '/', '\\', '<', '>', '(', ')', '"', '\u200f', '\u00ad', '０'),
	fc.constantFrom('Source: ', 'Schannel', 'ERRINFO_', 'ERRINFO_LOGOFF_BY_USER', ' Id ', '\n-- --\n', '@'),
	fc.constantFrom('%20', '%C3%A9', '&#58;', '&amp;', '36870', 'O'),
	fc.constantFrom('10.0.0.7', 'a.local', 'CONTOSO\\anna', 'S-1-5-21-1', '2026-11-22', '<Data Name="Value">'),
	fc.integer({ min: -0x80000000, max: 0xffffffff }).map(String),
	fc.integer({ min: 0, max: 0xffffffff }).map((value) => `0x${value.toString(16)}`),
	fc.string({ maxLength: 6 }),
	fc.string({ unit: 'binary', maxLength: 3 }),
);
const messages = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test('20,000 new short messages are parsed without an exception, and every match is in the text', () => {
	fc.assert(
		fc.property(messages, (text) => {
			const found = readMessage(text, smallIndex);
			for (const span of spansOf(found)) {
				assert.ok(span.start >= 0 && span.end <= text.length, text);
				assert.ok(span.start < span.end, text);
			}
			for (const code of found.codes) provesCode(text, code.spelling, code.value, code.id);
			find(text, smallIndex);
		}),
		// Different ones in every run, so that there are many.
		{ numRuns: 20_000 },
	);
});

function spansOf(found: Recognition): Span[] {
	return [
		...found.codes.flatMap((code) => [code.position, ...code.again]),
		...found.pairs.map((pair) => pair.position),
		...found.events.flatMap((event) => [event.position, ...event.again]),
		...found.names.map((name) => name.position),
		...found.sentences.map((sentence) => sentence.position),
		...found.ignored,
	];
}

/** The digits of the text, parsed in the simplest way, must be the claimed number. */
function provesCode(text: string, spelling: string, value: number, id: string): void {
	// Digits of other scripts are tested in plain.test.ts.
	if (/[\u0600-\u0fff]/.test(spelling)) return;
	const plain = spelling
		.normalize('NFKC')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[^0-9a-zA-Z_-]/g, '');
	if (/^[a-z]+_|Reason/i.test(plain)) return;
	const digits = plain.replace(/^(?:-?[0Oo]?[xX]|(?:amp)?H(?=[0-9a-fA-F]+$))/i, '').replace(/[hH]$/, '');
	const readings = [
		Number.parseInt(digits, 16),
		Number.parseInt(plain, 10) >>> 0,
		Number.parseInt(digits, 16) & 0xffff,
		(Number.parseInt(plain, 10) >>> 0) & 0xffff,
	];
	assert.ok(readings.includes(value), `${JSON.stringify(text)}: ${spelling} is not ${id} ${value}`);
}

/** Inputs that make careless parsers slow. */
const hostile = [
	'0',
	'0x',
	'0x904 ',
	'0x904Extended',
	'a.',
	'1.1.',
	'::',
	'1:',
	'-',
	'--\n',
	'a@',
	'a\\',
	'\\\\',
	'<a>1',
	'>1',
	' Id \n -- \n 1026\n',
	'Extended error code: ',
	'Error code: 0x904\nExtended error code: 0x7\n',
	'Event ID: 1026\nSource: Schannel\n',
	'Tukio: 1026 Schannel ',
	'拡張エラーコード',
	'\u00ad',
	'😀',
	'deadbeef-',
	'<script>alert("0x904")</script>',
	'\ufdfa',
	' ',
	'(Reason= 2308)',
	'Computer: a ',
	'0xdeadbeef',
	'é',
	'\u0000',
	'%20',
	'%C3',
	'&#58;',
	'0x9O4',
	'36870 schannel ',
];

test('a megabyte of anything is parsed, however hostile it is', () => {
	for (const piece of hostile) {
		const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
		assert.ok(['exact', 'unknown', 'none'].includes(find(text, smallIndex).verdict), JSON.stringify(piece));
	}
});

test('of a very long text the first 100,000 characters are read', () => {
	const [found, cut] = [95_000, 105_000].map((length) =>
		readMessage(`${'lorem ipsum 12 '.repeat(length / 15)}\nError code: 0x904`, smallIndex),
	);
	assert.deepEqual(
		[found, cut].map((read) => read?.codes.map(({ id }) => id)),
		[['0x904'], []],
	);
});

test('each code is listed once, with all its positions', () => {
	const [code] = readMessage('0x904 then 0x904 then 0x00000904', smallIndex).codes;
	assert.deepEqual([code?.position.start, ...(code?.again ?? []).map((span) => span.start)], [0, 11, 22]);
});

test('a code says which other lists have its number', () => {
	const [code] = readMessage('It failed with 0x104 today.', smallIndex).codes;
	assert.deepEqual(code?.sameValueIn, ['extended-0x104', 'errinfo-0x104']);
});

test('positions are those in the original text', () => {
	const text = '\u200fError\u00ad code:\u00a0\u200e０ｘ９０４\u200f now';
	const [code] = readMessage(text, smallIndex).codes;
	assert.equal(code?.spelling, '０ｘ９０４');
	assert.equal(text.slice(code?.position.start, code?.position.end), '０ｘ９０４');
});
