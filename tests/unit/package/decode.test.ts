import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { packageData } from '../../../src/build/package.ts';
import { codebook } from '../../../src/codes/codebook.ts';
import { codeData } from '../../../src/guide/finder-data.ts';
import { loadGuide } from '../../../src/guide/load.ts';
import { plainText } from '../../../src/guide/markdown.ts';
import { find } from '../../../src/message/find.ts';
import { decoder } from '../../../src/package/decode.ts';

const data = packageData();
const decode = decoder(data);
const codes = codeData();
const guide = loadGuide();
const fixtures = new URL('../../fixtures/', import.meta.url);

/** Every text of the fixtures: messages, and reports as people wrote them. */
const texts = [
	...readdirSync(new URL('messages/', fixtures)).flatMap((file) => {
		const entries = parse(readFileSync(new URL(`messages/${file}`, fixtures), 'utf8')) as unknown;
		return Array.isArray(entries) ? (entries as { text?: string }[]).flatMap(({ text }) => text ?? []) : [];
	}),
	...readdirSync(new URL('cases/', fixtures)).flatMap((file) =>
		readFileSync(new URL(`cases/${file}`, fixtures), 'utf8')
			.split('\n')
			.filter(Boolean)
			.flatMap((line) => Object.values(JSON.parse(line) as Record<string, unknown>))
			.filter((value): value is string => typeof value === 'string'),
	),
];

test('the package decodes every text of the fixtures like the box of the site', () => {
	assert.ok(texts.length > 200, `${texts.length} texts`);
	let answered = 0;
	for (const text of texts) {
		const { verdict, answers } = find(text, codes);
		const read = decode(text);
		assert.equal(read.verdict, verdict, text);
		assert.deepEqual(
			read.answers.map(({ id, kind, reason, summary, shape, sameValueIn }) => ({
				...{ id, kind, reason, summary, shape, sameValueIn },
			})),
			answers.map(({ id, kind, reason, summary, shape, sameValueIn }) => ({
				...{ id, kind, reason, summary, shape, sameValueIn },
			})),
			text,
		);
		answered += answers.length;
	}
	assert.ok(answered > 100, `${answered} answers`);
});

test('each code comes with its meaning, its grade, its page and its causes', () => {
	for (const code of guide.codes) {
		const [answer] = decode(code.id.includes('-') ? code.id : `${code.id}/code/${code.id}/`).answers;
		assert.equal(answer?.id, code.id);
		const [part] = answer.parts;
		assert.equal(part?.meaning, plainText(code.meaning), code.id);
		assert.equal(part.evidence, code.evidence, code.id);
		assert.equal(part.list, code.list.id);
		assert.equal(answer.url, data.home + code.address);
		assert.deepEqual(
			answer.causes.map(({ id }) => id),
			code.causes,
		);
	}
});

test('each pair comes with its causes, with their titles and URLs', () => {
	for (const pair of guide.pairs) {
		const [answer] = decode(pair.id).answers;
		assert.deepEqual([answer?.kind, answer?.id, answer?.summary], ['pair', pair.id, pair.summary]);
		assert.deepEqual(
			answer?.causes,
			pair.causes.map(({ cause: id }) => ({
				id,
				title: guide.causes.find((cause) => cause.id === id)?.title,
				url: `${data.home}/fix/${id}/`,
			})),
		);
	}
});

test('an unknown code has no page and no cause, however similar it is to another', () => {
	const { byValue } = codebook(codes);
	const next = [...byValue.keys()]
		.map((value) => value + 1)
		.filter((value) => value > 0xff && value <= 0xffffffff && !byValue.has(value));
	assert.ok(next.length > 100);
	for (const value of next) {
		const { verdict, answers } = decode(`0x${value.toString(16)}`);
		if (verdict === 'exact') continue; // It contains a known code in its last 16 bits.
		assert.equal(verdict, 'unknown');
		for (const { kind, parts, url, causes } of answers) {
			assert.deepEqual([kind, url, causes], ['unknown', null, []]);
			assert.deepEqual(
				parts.map(({ id, meaning, evidence }) => [id, meaning, evidence]),
				[[null, '', null]],
			);
		}
	}
	assert.deepEqual(decode('nothing of the kind'), { verdict: 'none', answers: [] });
});
