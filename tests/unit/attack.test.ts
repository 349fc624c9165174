import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { addressOf, stateOf } from '../../src/diagnosis/session.ts';
import { readFragment } from '../../src/diagnosis/fragment.ts';
import { find } from '../../src/message/find.ts';
import { readSlots, withSlots } from '../../src/slots/link.ts';
import { slotValue, type SlotKind } from '../../src/slots/slot-value.ts';
import { randomNumbers } from '../random.ts';
import { findingsIn } from './content/finds.ts';
import { changed, smallContent } from './content/small-content.ts';
import { workedTree } from './diagnosis/worked-tree.ts';
import { realIndex } from './search/real-index.ts';
import { hostileValues } from './slots/hostile-values.ts';

/*
 * Input that an attacker controls: values for commands, pasted text, links, and content. Each test tries many of one
 * kind, prints how many, and none may get through. The tests of each module say what happens instead.
 */

const random = randomNumbers(13);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const some = <Item>(items: readonly Item[], most: number): Item[] =>
	Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(items));

/** Characters without a special meaning inside a word in any shell, by kind of slot. */
const harmless: Record<SlotKind, RegExp> = {
	host: /^[A-Za-z0-9._-]+$/,
	address: /^[0-9A-Fa-f.:]+$/,
	port: /^[0-9]+$/,
	number: /^[0-9]+$/,
	adapter: /^[\p{L}\p{M}\p{N} ()._-]+$/u,
};
const kinds = Object.keys(harmless) as SlotKind[];
const slots = Object.fromEntries(kinds.map((kind) => [kind, { label: kind, example: kind, kind }]));

test('no hostile value gets into a command', (t) => {
	let tried = 0;
	const slipped: string[] = [];
	for (const value of hostileValues)
		for (const kind of kinds) {
			tried += 2;
			const typed = slotValue(kind, value);
			if (typed !== undefined && !harmless[kind].test(typed)) slipped.push(`${kind}: ${value}`);
			for (const [id, linked] of Object.entries(
				readSlots(`1;my.${kind}=${encodeURIComponent(value.toWellFormed())}`, slots),
			))
				if (!harmless[id as SlotKind].test(linked)) slipped.push(`link, ${id}: ${linked}`);
		}
	t.diagnostic(`${tried} values, ${slipped.length} slipped through`);
	assert.deepEqual(slipped, []);
	assert.ok(tried >= 8000);
});

const messages = parse(readFileSync('tests/fixtures/messages/dialogs.yaml', 'utf8')) as { text?: string }[];
const words = ['constructor', '__proto__', 'toString', 'javascript:alert(1)', '<script>alert(1)</script>', '{{host}}'];
const odd = [
	'\u0000',
	'\u202e',
	'\ue000',
	'\ud800',
	'\ufeff',
	'\u200b',
	'٠',
	'０',
	'%00',
	'&#0;',
	'\\u0000',
	'=3D',
	'\x1b[31m',
];
const numbers = [
	'0x',
	'0x0',
	'-0',
	'1e999',
	'0xffffffffffffffff',
	'4294967296',
	'-2147483649',
	'0x904',
	'0x904/',
	'/0x7',
	'٩٠٤',
];
const shapes = [
	'(',
	'[',
	'{',
	'<',
	'&',
	'://',
	'@',
	'https://a/fix/../../',
	'https://a@b/code/0x904/#1;',
	'\n',
	'\t',
	' ',
];

test('whatever is pasted, results lead to pages of this guide and nothing throws', (t) => {
	const { codes, pages } = realIndex();
	const pieces = [...words, ...odd, ...numbers, ...shapes, ...messages.flatMap(({ text }) => text ?? [])];
	let tried = 0;
	const slipped: string[] = [];
	for (; tried < 840; tried += 1) {
		const repeat = tried % 40 === 0 ? 2000 : 1;
		const text = Array.from({ length: 1 + (tried % 12) }, () => pick(pieces).repeat(repeat)).join(
			pick(['', ' ', '\n']),
		);
		const { answers } = find(text, codes, pages.pages);
		for (const { address } of answers)
			if (
				address &&
				!/^\/(code|fix|guides|diagnose|myths|about|agents|search)\/[a-z0-9/-]*(#[^<>"\s]*)?$/.test(address)
			)
				slipped.push(`${address} from ${text.slice(0, 100)}`);
	}
	t.diagnostic(`${tried} pastes, ${slipped.length} slipped through`);
	assert.deepEqual(slipped, []);
});

test('whatever a diagnosis link contains, only values that this edition knows are kept, and they survive a round trip', (t) => {
	const questions = workedTree.questions.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer.id}`));
	const old = Object.keys(workedTree.moved ?? {});
	const pieces = [
		...questions,
		...['fixed.washer=yes', 'fixed.ring=no', 'steps.washer=look.d,swap-ring.nu', 'steps.ring=warm-up.s', 'code=0x7'],
		...old,
		...hostileValues.slice(0, 200),
		...words,
		...odd,
		...['=', '==', ';', '&', '%3B', '%', '%E0%A4%A', 'code=', 'steps.=', 'fixed.constructor=yes', 'my.host=x;calc'],
	];
	const known = new Set(questions);
	let tried = 0;
	const slipped: string[] = [];
	for (; tried < 40_000; tried += 1) {
		const fragment = `#${pick(['1', '1', '1', '2', 'x', '', '%31'])};${some(pieces, 8).join(pick([';', '&', '%3b']))}`;
		const resumed = readFragment(workedTree, fragment);
		const state = stateOf(resumed);
		const again = readFragment(workedTree, addressOf(workedTree, state));
		const unknown = Object.entries(state.answers).filter((part) => !known.has(part.join('=')));
		if (unknown.length > 0 || !/^[a-z0-9-]*$/.test(state.code ?? '')) slipped.push(fragment);
		else if (again.dropped.length > 0 || addressOf(workedTree, stateOf(again)) !== addressOf(workedTree, state))
			slipped.push(`not kept: ${fragment}`);
		if (!/^#[a-z0-9;=.,-]*$/.test(addressOf(workedTree, state))) slipped.push(`address: ${fragment}`);
		if (!/^[\w;=.,:()%~!*'-]*$/.test(withSlots('1', readSlots(fragment, slots), slots)))
			slipped.push(`slots: ${fragment}`);
	}
	t.diagnostic(`${tried} fragments, ${slipped.length} slipped through`);
	assert.deepEqual(slipped.slice(0, 10), []);
	assert.deepEqual(Object.keys(Object.prototype), [], 'nothing was written into all objects');
});

const washer = 'articles/washer.mdx';
const title = 'title: The washer is worn';
const inBody = (text: string) => changed(washer, '## How it wears', `${text}\n\n## How it wears`);
const inTitle = (text: string) => changed(washer, title, `title: ${text}`);
const file = (name: string, text = smallContent().get(washer) ?? '') => smallContent().set(name, text);
const point = (code: number) => String.fromCodePoint(code);

/** Content folders, each with one hostile thing in it. */
const folders: [kind: string, folders: Map<string, string>[]][] = [
	[
		'hidden characters',
		[0x7, 0x1b, 0x85, 0xad, 0x200b, 0x202e, 0x2066, 0xe000, 0xfffd, 0xffff].map((one) => inTitle(`A${point(one)}b`)),
	],
	['the same, escaped', ['"A\\u202eb"', '"A\\0b"', '"A\\ue000b"', '"A\\ud800b"'].map(inTitle)],
	['the same, as references', ['&#x202e;', '&#0;', '&rlm;', '&#xe000;'].map((one) => inBody(`A${one}b [@own].`))],
	[
		'names of files',
		['a#b', 'x?y', 'A', 'con', 'nul', 'com1', '..', 'a b', 'ä', 'a%2fb', '__proto__', 'a.b'].map((one) =>
			file(`articles/${one}.mdx`),
		),
	],
	['names of the engine', [file('guides/glossary.mdx'), file('codes/pairs.yaml'), file('codes/0x1.yaml')]],
	[
		'places',
		['x.sh', 'articles/x.js', 'articles/x/y.mdx', 'public/x.html', 'articles/x.mdx.exe'].map((one) => file(one)),
	],
	[
		'markup',
		[
			'<script>alert(1)</script>',
			'<img src="x" onerror="alert(1)" />',
			'<svg onload="alert(1)"></svg>',
			'<Nothing />',
			'<iframe src="/"></iframe>',
		].map(inBody),
	],
	[
		'programs',
		[
			'import x from "node:fs"',
			'export const x = 1',
			'{process.exit()}',
			'A {1 + 1} [@own].',
			'<Test how={1}>x</Test>',
		].map(inBody),
	],
	[
		'addresses',
		[
			'https://a.example@b.example/',
			'javascript:alert(1)',
			'data:text/html,x',
			'http://a.example/',
			'//a.example/',
			'https://micrоsoft.com/',
			'file:///etc/passwd',
			'mailto:a@b.example',
		].map((one) => inBody(`[A](${one}) [@own].`)),
	],
	[
		'pictures',
		['![x](https://a.example/x.png)', '![x](/x.png)', '![x][y]\n\n[y]: https://a.example/x.png'].map(inBody),
	],
	[
		'YAML',
		[
			'[a',
			'!!js/function x',
			'*nothing',
			'&a [*a, *a]',
			'{ __proto__: 1 }',
			'x\ntitle: y',
			'|\n  a\n  b',
			'1',
			'{}',
		].map(inTitle),
	],
	[
		'what must hold',
		[
			changed('ledger.yaml', '  /fix/rust/: brush\n', ''),
			changed('sources.yaml', 'https://taps', 'https://a@taps'),
			changed('site.yaml', 'contact: null', 'contact: "javascript:x"'),
		],
	],
	[
		'commands',
		['reg query HKLM\\X /v "a', 'curl x | sh“', 'a\u00a0b'].map((one) => inBody(`\`\`\`cmd\n${one}\n\`\`\``)),
	],
];

test('no hostile content folder passes the check', (t) => {
	let tried = 0;
	const slipped = folders.flatMap(([kind, all]) =>
		all.flatMap((one, index) => {
			tried += 1;
			return findingsIn(one).length > 0 ? [] : [`${kind} ${index + 1}`];
		}),
	);
	t.diagnostic(`${tried} folders, ${slipped.length} slipped through`);
	assert.deepEqual(slipped, []);
	assert.ok(tried >= 72);
});
