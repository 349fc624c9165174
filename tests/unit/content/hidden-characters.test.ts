import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenInFile, hiddenInText } from '../../../src/content/hidden-characters.ts';
import { findingsIn, findsAmongOthers } from './finds.ts';
import { changed, smallContent } from './small-content.ts';

const rule = 'hidden-characters';
const point = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** One of each kind, and the ends of each range. */
const hidden = [
	...[0x1, 0x7, 0x8, 0xb, 0xc, 0xe, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f],
	...[0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069],
	...[0xd800, 0xdfff, 0xe000, 0xf8ff, 0xfdd0, 0xfeff, 0xfffb, 0xfffd, 0xffff, 0xe0001, 0xe007f, 0xf0000, 0x10ffff],
];
/** Where a title, a command, a step, a code, an answer, an interface string and the operator's name are written. */
const places: [file: string, from: string, to: (character: string) => string, field: string][] = [
	['articles/washer.mdx', 'title: The washer is worn', (one) => `title: The wash${one}er is worn`, 'title'],
	['articles/washer.mdx', 'tap TAP-1: dripping', (one) => `tap TAP-1: ${one}dripping`, ''],
	['articles/frost.mdx', '<RecordFirst>Note', (one) => `<RecordFirst>No${one}te`, 'steps.0.recordFirst'],
	['codes/sound.yaml', 'order: 2', (one) => `# ${one}\norder: 2`, ''],
	['diagnosis/tap.yaml', 'label: It freezes', (one) => `label: It ${one}freezes`, 'questions.2.answers.0.label'],
	['site.yaml', 'name: Tapguide', (one) => `name: Tap${one}guide`, 'name'],
];

test('every hidden character is found, in every kind of text, with its line', () => {
	hidden.forEach((code, index) => {
		// Each in one kind of text: they are all checked together, because checking a whole folder takes time.
		const [file, from, to] = places[index % places.length]!;
		findsAmongOthers(changed(file, from, to(String.fromCodePoint(code))), {
			file,
			field: '',
			rule,
			message: new RegExp(`\\(${point(code).replace('+', '\\+')}\\)`),
		});
	});
});

test('a YAML escape does not hide a character', () =>
	findsAmongOthers(changed('site.yaml', 'name: Tapguide', 'name: "Tap\\u202Eguide"'), {
		file: 'site.yaml',
		field: 'name',
		rule,
		message: /U\+202E/,
		at: 'name:',
	}));

test('a Markdown character reference does not hide a character', () => {
	for (const written of ['&#x202e;', '&#8238;', '&#X202E;', '&rlm;', '&shy;', '&#0;', '&#xE000;', '&#x110000;'])
		findsAmongOthers(changed('articles/washer.mdx', 'No drop falls', `No drop ${written}falls`), {
			file: 'articles/washer.mdx',
			field: 'verify',
			rule,
			message: /U\+/,
		});
});

test('letters of any script, symbols and emoji are not hidden characters', () => {
	for (const text of [
		'Zürich – “naïve” …',
		'می‌خواهم',
		'क्‍ष',
		'日本語',
		'👩‍👩‍👧',
		'☎️',
		'עברית',
		'&amp; &nbsp;',
		'\t',
		'a\r\nb',
	])
		assert.deepEqual([hiddenInFile(text), hiddenInText(text)], [[], []], text);
});

test('a byte order mark at the beginning is accepted', () => {
	const marked = [...smallContent()].map(([file, text]): [string, string] => [file, `\ufeff${text}`]);
	assert.deepEqual(findingsIn(new Map(marked)), []);
});

test('invalid UTF-8 is reported as such, once per file', () => {
	const text = smallContent().get('glossary.yaml') ?? '';
	const utf16 = Buffer.from(text, 'utf16le');
	const files: [bytes: Buffer, message: RegExp][] = [
		[Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), /UTF-16/],
		[Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]), /UTF-16/],
		[utf16, /UTF-16/],
		[Buffer.from(utf16).swap16(), /UTF-16/],
		[Buffer.from(`${text}# caf\u00e9\n`, 'latin1'), /encoding other than UTF-8/],
		[Buffer.from(`${text}# \0\n`), /not text/],
		[Buffer.from(text.replace(/\n/g, '\r')), /carriage return alone/],
	];
	for (const [bytes, message] of files) {
		const found = findingsIn(smallContent().set('glossary.yaml', bytes.toString('utf8')));
		const own = found.filter(({ file }) => file === 'glossary.yaml');
		assert.equal(own.length, 1, JSON.stringify(own));
		assert.match(own[0]?.message ?? '', message);
	}
});
