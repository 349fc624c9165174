import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const washer = 'articles/washer.mdx';
const pair = 'pairs/0x1-0x2.yaml';
const probe = 'probes/drips.yaml';
const tree = 'diagnosis/tap.yaml';

/** Dangling references, and where they are reported. */
const broken: [file: string, from: string, to: string, field: string, kind: string][] = [
	[washer, 'stage: valve', 'stage: moon', 'stage', 'stage'],
	[washer, '<Test where="garden"', '<Test where="moon"', 'test.where', 'place'],
	[washer, 'at the washer" where="garden"', 'at the washer" where="moon"', 'steps.0.where', 'place'],
	[washer, 'cause="frost"', 'cause="moon"', 'lookAlikes.0.cause', 'article'],
	['codes/sound.yaml', 'stage: spout', 'stage: moon', 'codes.0.stage', 'stage'],
	['codes/drip.yaml', 'causes: [frost]', 'causes: [moon]', 'codes.1.causes.0', 'article'],
	['codes/drip.yaml', 'causes: [frost]', 'guides: [moon]', 'codes.1.guides.0', 'guide'],
	['codes/drip.yaml', "{ drips: 'yes' }", '{ drips: moon }', 'codes.0.tells', 'answer'],
	['codes/drip.yaml', "{ drips: 'yes' }", "{ moon: 'yes' }", 'codes.0.tells', 'answer'],
	[pair, '[pipe]', '[moon]', 'path.passed.0', 'stage'],
	[pair, '[valve, spout]', '[valve, moon]', 'path.broke.1', 'stage'],
	[pair, 'cause: frost', 'cause: moon', 'causes.1.cause', 'article'],
	[pair, 'where: garden', 'where: moon', 'triage.0.where', 'place'],
	[pair, "{ drips: 'yes' }", "{ drips: 'maybe' }", 'tells', 'answer'],
	[tree, 'stage: valve', 'stage: moon', 'questions.1.stage', 'stage'],
	[tree, 'where: cellar', 'where: moon', 'questions.2.where', 'place'],
	[tree, 'article: frost', 'article: moon', 'outcomes.1.article', 'article'],
	[tree, 'stage: spout', 'stage: moon', 'outcomes.2.stage', 'stage'],
	[tree, 'next: [frost]', 'next: [moon]', 'outcomes.0.next.0', 'article'],
	['myths/hammer.yaml', 'articles: [washer]', 'articles: [moon]', 'articles.0', 'article'],
	['site.yaml', 'second: sound', 'second: moon', 'pairs.second', 'list'],
	['site.yaml', "'0x1',", "'0x5',", 'common.0', 'code or pair'],
];

/** The same in probes. */
const brokenInProbes: typeof broken = [
	[probe, 'question: drips', 'question: moon', 'question', 'question'],
	[probe, 'same: [dry.drops]', 'needs: [moon]', 'results.1.needs.0', 'slot'],
	[probe, 'says: No drops', 'needs: [moon]\n    says: No drops', 'patterns.1.needs.0', 'slot'],
];

/** The same in recognition.yaml. */
const brokenInMessages: typeof broken = [
	['recognition.yaml', 'drip: { prefixes', 'moon: { prefixes', 'lists.moon', 'list'],
	['recognition.yaml', '- list: sound', '- list: moon', 'labels.0.list', 'list'],
	['recognition.yaml', 'events:\n  list: sound', 'events:\n  list: moon', 'events.list', 'list'],
	['recognition.yaml', 'event: 5, list: drip', 'event: 5, list: moon', 'events.reasons.0.list', 'list'],
	['recognition.yaml', "codes: ['0x1']", "codes: ['0x5']", 'sentences.0.codes.0', 'code or pair'],
	['recognition.yaml', 'causes: [washer]', 'causes: [moon]', 'sentences.0.causes.0', 'article'],
	['recognition.yaml', "drips: 'yes'", 'drips: moon', 'sentences.0.tells', 'answer'],
	['recognition.yaml', 'high: 7, list: drip', 'high: 7, list: moon', 'unwraps.0.list', 'list'],
];

for (const [file, from, to, field, kind] of [...broken, ...brokenInMessages, ...brokenInProbes])
	test(`${file} with an unknown ${kind} at ${field} (${to.trim().split('\n').at(-1)}) is found`, () =>
		findsAmongOthers(changed(file, from, to), {
			file,
			field,
			rule: 'known-references',
			message: new RegExp(`^There is no ${kind} "[^"]*(moon|maybe|0x5)[^"]*"`),
		}));

test('an unknown reference is reported at its line', () =>
	findsAmongOthers(changed(tree, 'where: cellar', 'where: moon'), {
		file: tree,
		field: 'questions.2.where',
		rule: 'known-references',
		message: /There is no place "moon"/,
		at: 'moon',
	}));

test('pairs without their two lists are found', () =>
	assert.notDeepEqual(findingsIn(changed('site.yaml', '{ first: drip, second: sound }', 'null')), []));
