import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const washer = 'articles/washer.mdx';
const pair = 'pairs/0x1-0x2.yaml';
const tree = 'diagnosis/tap.yaml';

/** What refers to nothing, and where that is found. */
const broken: [file: string, from: string, to: string, field: string, kind: string][] = [
	[washer, 'station: valve', 'station: moon', 'station', 'station'],
	[washer, 'test:\n  where: garden', 'test:\n  where: moon', 'test.where', 'place'],
	[
		washer,
		'washer\n    where: garden\n    rights: user\n    minutes: 5',
		'x\n    where: moon\n    rights: user\n    minutes: 5',
		'steps.0.where',
		'place',
	],
	[washer, 'cause: frost', 'cause: moon', 'notThis.0.cause', 'article'],
	['codes/sound.yaml', 'station: spout', 'station: moon', 'codes.0.station', 'station'],
	['codes/drip.yaml', 'causes: [frost]', 'causes: [moon]', 'codes.1.causes', 'article'],
	['codes/drip.yaml', 'causes: [frost]', 'guides: [moon]', 'codes.1.guides', 'guide'],
	['codes/drip.yaml', "{ drips: 'yes' }", '{ drips: moon }', 'codes.0.tells', 'answer'],
	['codes/drip.yaml', "{ drips: 'yes' }", "{ moon: 'yes' }", 'codes.0.tells', 'answer'],
	[pair, '[pipe]', '[moon]', 'path.passed', 'station'],
	[pair, '[valve, spout]', '[valve, moon]', 'path.broke', 'station'],
	[pair, 'cause: frost', 'cause: moon', 'causes.1.cause', 'article'],
	[pair, 'where: garden', 'where: moon', 'split.0.where', 'place'],
	[pair, "{ drips: 'yes' }", "{ drips: 'maybe' }", 'tells', 'answer'],
	[tree, 'station: valve', 'station: moon', 'questions.1.station', 'station'],
	[tree, 'where: cellar', 'where: moon', 'questions.2.where', 'place'],
	[tree, 'article: frost', 'article: moon', 'outcomes.1.article', 'article'],
	[tree, 'station: spout', 'station: moon', 'outcomes.2.station', 'station'],
	[tree, 'next: [frost]', 'next: [moon]', 'outcomes.0.next', 'article'],
	['myths/hammer.yaml', 'articles: [washer]', 'articles: [moon]', 'articles', 'article'],
	['site.yaml', 'second: sound', 'second: moon', 'pairs', 'list'],
	['site.yaml', "'0x1',", "'0x5',", 'common.0', 'code or pair'],
];

/** The same in what the reader of messages must know. */
const brokenInMessages: typeof broken = [
	['messages.yaml', 'drip: { prefixes', 'moon: { prefixes', 'lists.moon', 'list'],
	['messages.yaml', '- list: sound', '- list: moon', 'labels.0.list', 'list'],
	['messages.yaml', 'events:\n  list: sound', 'events:\n  list: moon', 'events.list', 'list'],
	['messages.yaml', 'event: 5, list: drip', 'event: 5, list: moon', 'events.reasons.0.list', 'list'],
	['messages.yaml', "codes: ['0x1']", "codes: ['0x5']", 'sentences.0.codes', 'code or pair'],
	['messages.yaml', 'articles: [washer]', 'articles: [moon]', 'sentences.0.articles', 'article'],
	['messages.yaml', "drips: 'yes'", 'drips: moon', 'sentences.0.tells', 'answer'],
	['messages.yaml', 'high: 7, list: drip', 'high: 7, list: moon', 'unwraps.0.list', 'list'],
];

for (const [file, from, to, field, kind] of [...broken, ...brokenInMessages])
	test(`${file} with an unknown ${kind} at ${field} (${to.trim().split('\n').at(-1)}) is found`, () =>
		findsAmongOthers(changed(file, from, to), {
			file,
			field,
			rule: 'known-references',
			message: new RegExp(`^There is no ${kind} "[^"]*(moon|maybe|0x5)[^"]*"`),
		}));

test('an unknown reference is found on its line', () =>
	findsAmongOthers(changed(tree, 'where: cellar', 'where: moon'), {
		file: tree,
		field: 'questions.2.where',
		rule: 'known-references',
		message: /There is no place "moon"/,
		at: 'moon',
	}));

test('pairs without two lists for them are found', () =>
	assert.notDeepEqual(findingsIn(changed('site.yaml', '{ first: drip, second: sound }', 'null')), []));
