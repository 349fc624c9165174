import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPublic } from '../../../src/content/public-content.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { animals, insideContent } from './inside.ts';
import { smallContent } from './small-content.ts';

const inside = insideContent();
const { content: outside, fieldIn } = toPublic(inside);
const data = outside;

test('content without internal parts is returned as the same object', () => {
	const content = parseContent(smallContent());
	assert.equal(toPublic(content).content, content);
	assert.equal(toPublic(content).fieldIn('site.yaml', 'name'), 'name');
});

test('nothing internal is left in any file, and most files of the fixture contain some', () => {
	assert.deepEqual(inside.findings, []);
	const holding = (content: typeof inside) =>
		(Object.keys(collections) as (keyof typeof collections)[]).flatMap((name) =>
			content[name]
				.map(({ id, body, data }) => ({ id, body, data }))
				.filter((file) =>
					animals.test(JSON.stringify(file, (_, value: unknown) => (value instanceof Map ? [...value] : value))),
				)
				.map(({ id }) => `${name} ${id}`),
		);
	assert.deepEqual(holding(inside), [
		'site site',
		'sources sources',
		'recognition recognition',
		'glossary glossary',
		'articles marmoset',
		'articles washer',
		'codes drip',
		'pairs 0x1-0x2',
		'diagnosis tap',
		'ledger ledger',
		'redirects redirects',
		'notes notes',
		'editions editions',
	]);
	assert.deepEqual(holding(outside), []);
});

test('an article loses its internal steps, and its reply becomes its summary', () => {
	assert.deepEqual(
		data.articles.map(({ id }) => id),
		['frost', 'washer'],
	);
	const washer = data.articles[1]?.data;
	assert.deepEqual(
		washer?.steps.map(({ id }) => id),
		['look', 'replace'],
	);
	assert.deepEqual(
		washer?.lookAlikes.map(({ cause }) => cause),
		['frost'],
	);
	assert.equal(washer?.reply, 'The rubber ring in the valve no longer seals.');
	assert.equal(data.pairs[0]?.data.reply, 'It drips and hisses.');
});

test('codes, pairs and outcomes keep the remaining causes, in order', () => {
	assert.deepEqual(data.codes.find(({ id }) => id === 'drip')?.data.codes[0]?.causes, ['washer']);
	assert.deepEqual(
		data.pairs[0]?.data.causes.map(({ cause }) => cause),
		['washer', 'frost'],
	);
	const [tree] = data.diagnosis;
	assert.deepEqual(
		tree?.data.outcomes.map(({ id, next }) => [id, next]),
		[
			['washer', ['frost']],
			['frost', []],
			['plumber', ['washer', 'frost']],
		],
	);
	const drips = tree?.data.questions.find(({ id }) => id === 'drips');
	assert.equal(drips?.answers[0]?.to, 'washer', 'the question between them is passed over');
});

test('a public note stays, and every remaining note has its place', () =>
	assert.deepEqual(data.notes[0]?.data, { '/fix/frost/#thaw': 'Our gardener has a stove.' }));

test('a sentence or signal for internal causes alone is removed, with the answers it gave', () => {
	assert.deepEqual(
		data.recognition[0]?.data.sentences.map(({ id, tells }) => [id, tells]),
		[['water-runs', { water: 'yes', drips: 'yes' }]],
	);
	assert.deepEqual(data.recognition[0]?.data.signals, []);
});

test('sources, terms and slots are removed if only internal content used them, and kept if unused anyway', () => {
	assert.deepEqual(Object.keys(data.site[0]?.data.slots ?? {}), ['tap', 'drops', 'olddrops']);
	assert.deepEqual(Object.keys(data.sources[0]?.data ?? {}), ['maker-manual', 'forum-drip']);
	assert.deepEqual(Object.keys(data.glossary[0]?.data ?? {}), ['washer']);
});

test('the ledger, the redirects and the editions keep exactly what leads somewhere on the public site', () => {
	const before = toPublic(parseContent(smallContent())).content;
	assert.deepEqual(data.redirects[0]?.data, before.redirects[0]?.data);
	assert.deepEqual(data.ledger[0]?.data, before.ledger[0]?.data);
	assert.deepEqual(data.editions[0]?.data, {
		editions: [
			{ date: '2026-11-22', added: [], changed: ['/fix/washer/'], retired: ['/fix/rust/'] },
			{ date: '2026-10-01', added: ['/fix/washer/', '/fix/rust/'], changed: [], retired: [] },
		],
		digests: new Map([['/fix/washer/', '00000000']]),
		steps: new Map([['/fix/washer/#look', { digest: '11111111' }]]),
	});
});

test('a probe loses results whose answer is not public', () => {
	const changes = {
		'probes/drips.yaml': (text: string) =>
			text.replace("wet: 'yes'", 'wet: marmoset').replace('question: drips', 'question: water'),
	};
	const [probe] = toPublic(insideContent(changes)).content.probes;
	assert.deepEqual(
		probe?.data.results.map(({ id }) => id),
		['dry'],
	);
	assert.deepEqual(probe?.data.answers, { dry: 'no' });
	assert.deepEqual(
		probe?.data.patterns.map(({ id }) => id),
		['dry'],
	);
});

test('a probe is removed with its question', () => {
	const changes = { 'probes/drips.yaml': (text: string) => text.replace('question: drips', 'question: wombat') };
	assert.deepEqual(toPublic(insideContent(changes)).content.probes, []);
});

test('a field is named as in the file', () => {
	assert.equal(fieldIn('articles/washer.mdx', 'steps.0.do'), 'steps.1.do');
	assert.equal(fieldIn('articles/washer.mdx', ''), '');
	assert.equal(fieldIn('pairs/0x1-0x2.yaml', 'causes.0.cause'), 'causes.1.cause');
});

test('an invalid audience is reported at its field, with the allowed values', () => {
	const wrong = (file: string, from: string, to: string) =>
		insideContent({ [file]: (text) => text.replace(from, to) }).findings.map(({ line, field, message }) => [
			line,
			field,
			message,
		]);
	const word = '"inside" is not one of: internal.';
	assert.deepEqual(wrong('articles/marmoset.mdx', 'audience: internal', 'audience: inside'), [[5, 'audience', word]]);
	assert.deepEqual(wrong('articles/washer.mdx', '"internal"', '"inside"'), [[19, 'steps.0.audience', word]]);
	assert.deepEqual(wrong('notes.yaml', 'audience: internal', 'audience: inside'), [[1, '/fix/frost/.audience', word]]);
	assert.deepEqual(wrong('articles/washer.mdx', 'internal, text:', 'internal, txt:'), [
		[8, 'reply.txt', 'There is no field "txt" here.'],
	]);
});
