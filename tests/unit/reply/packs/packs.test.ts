import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parse as parseHtml } from 'node-html-parser';
import { packReply } from '../../../../src/reply/packs/pack.ts';
import { packs, type PackName } from '../../../../src/reply/packs/packs.ts';
import { makeReply } from '../../../../src/reply/reply.ts';
import { awkward, parts, url } from '../facts.ts';

const hostile: Record<string, string> = {
	...awkward,
	quotes: '"double" \'single\' “curly” ""',
	'commas and semicolons': 'a, b; c,,d',
	'line endings': 'one\ntwo\r\nthree\n',
	'folders of Zendesk': 'A::B:::C',
	'lists of Zammad': 'x~~~y ~~~~~~',
	variables: '{{ticket.id}} {% if x %} #{ticket.title} ${x} %{y}',
	emoji: '👩‍👩‍👧 🏳️‍🌈 ☃',
	'right to left': 'שלום עולם, "مرحبا"',
	'a formula': '=1+1',
	'a backslash at the end': 'C:\\',
};

/** @returns a pack with one reply that has a text in every field */
const packOf = (pack: PackName, text: string) => {
	const said = parts({ title: text, meaning: text, steps: [text], done: text });
	const packed = packReply({ id: 'fix-washer', folder: text, keywords: [text, text, 'drip'] }, said, url);
	return { packed, said, file: packs[pack].write({ guide: 'Taps', replies: [packed] }) };
};

/** What a person reads in an HTML reply, as one line. */
const read = (html: string) => parseHtml(html.replaceAll('</', ' </')).text.replace(/\s+/g, ' ').trim();

const table = (file: string) => parseCsv(file, { columns: true }) as Record<string, string>[];

/** A macro as documented by Zendesk: title and actions are required, nothing unknown is sent. */
const macro = z.strictObject({
	macro: z.strictObject({
		title: z.string().min(1),
		active: z.boolean(),
		description: z.string(),
		actions: z
			.array(
				z.union([
					z.strictObject({ field: z.literal('comment_value_html'), value: z.string().min(1) }),
					z.strictObject({ field: z.literal('current_tags'), value: z.string().regex(/^[a-z0-9-]+$/) }),
				]),
			)
			.length(2),
	}),
});

/** As documented by Freshdesk: `folder_id` is required unless the response is personal. */
const canned = z.strictObject({
	canned_responses: z.array(
		z.strictObject({
			title: z.string().min(1),
			content_html: z.string().min(1),
			visibility: z.literal(0),
			folder_id: z.int(),
		}),
	),
});

for (const [name, text] of Object.entries(hostile)) {
	test(`Zendesk gets ${name} unchanged`, () => {
		const { file, packed } = packOf('zendesk-macros.json', text);
		const [entry] = z.array(macro).parse(JSON.parse(file));
		assert.ok(entry);
		assert.equal(entry.macro.title.split('::').length, 3, 'guide, folder, title');
		assert.equal(read(entry.macro.actions[0]?.value ?? ''), read(packed.html));
		assert.doesNotMatch(entry.macro.actions[0]?.value ?? '', /\{\{|\{%/);
	});

	test(`Freshdesk gets ${name} unchanged`, () => {
		const { file, packed } = packOf('freshdesk-canned-responses.json', text);
		const [entry] = canned.parse(JSON.parse(file)).canned_responses;
		assert.ok(entry);
		assert.ok(entry.title.includes('fix-washer'));
		assert.equal(read(entry.content_html), read(packed.html));
		assert.doesNotMatch(entry.content_html, /\{\{|\{%/);
	});

	test(`Zammad gets ${name} unchanged`, () => {
		const { file, packed } = packOf('zammad-text-modules.csv', text);
		assert.match(file, /^"id","name","keywords","content","note","active"\r\n,"/);
		const [row, ...more] = table(file);
		assert.ok(row);
		assert.equal(more.length, 0);
		for (const value of Object.values(row)) assert.ok(!value.includes('~~~'), 'a list would be made of it');
		assert.equal(row.name, 'Taps fix-washer');
		assert.equal(row.active, 'true');
		assert.equal(read(row.content ?? ''), read(packed.html));
		assert.doesNotMatch(row.content ?? '', /#\{/);
	});

	test(`the pack for other desks contains ${name}, in JSON and in a table`, () => {
		const { packed, said } = packOf('replies.json', text);
		const [entry] = JSON.parse(packOf('replies.json', text).file) as Record<string, unknown>[];
		const { plain, html, markdown } = makeReply(said, url);
		const expected = {
			id: 'fix-washer',
			folder: text,
			title: text,
			url,
			text: plain,
			html,
			markdown,
			wiki: packed.wiki,
		};
		assert.deepEqual(entry, { ...expected, keywords: [...new Set([text, 'drip'])], tags: ['kb-fix-washer'] });
		const [row] = table(packOf('replies.csv', text).file);
		assert.deepEqual(row, { ...expected, keywords: `${text}, drip`, tags: 'kb-fix-washer' });
	});
}

test('any text survives the table', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (cells) => {
			const replies = cells.map(([title, keyword], index) =>
				packReply({ id: `fix-${index}`, folder: 'x', keywords: [keyword] }, parts({ title }), url),
			);
			const rows = table(packs['replies.csv'].write({ guide: 'Taps', replies }));
			assert.deepEqual(
				rows.map((row) => [row.title, row.keywords]),
				cells,
			);
		}),
	);
});

test('a broken macro is rejected by the schema', () =>
	assert.equal(macro.safeParse({ macro: { title: 'x', active: true, description: '', actions: [] } }).success, false));
