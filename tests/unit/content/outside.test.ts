import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forOutside } from '../../../src/content/outside.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { animals, insideContent } from './inside.ts';
import { smallContent } from './small-content.ts';

const inside = insideContent();
const { content: outside, fieldIn } = forOutside(inside);
const data = outside;

test('content in which nothing is internal stays the same object', () => {
	const content = parseContent(smallContent());
	assert.equal(forOutside(content).content, content);
	assert.equal(forOutside(content).fieldIn('site.yaml', 'name'), 'name');
});

test('nothing internal is left in any file, and the fixture has it in most', () => {
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

test('an article is left without its internal steps, and its reply says what its summary says', () => {
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

test('codes, pairs and ends of the diagnosis name the causes that are left, in their order', () => {
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

test('a note for everybody stays, and none is left without its place', () =>
	assert.deepEqual(data.notes[0]?.data, { '/fix/frost/#thaw': 'Our gardener has a stove.' }));

test('a sentence or a signal that speaks for internal causes alone goes, and what it told with it', () => {
	assert.deepEqual(
		data.recognition[0]?.data.sentences.map(({ id, tells }) => [id, tells]),
		[['water-runs', { water: 'yes', drips: 'yes' }]],
	);
	assert.deepEqual(data.recognition[0]?.data.signals, []);
});

test('sources, terms and slots that nothing else uses go, and those that nothing uses anyway stay', () => {
	assert.deepEqual(Object.keys(data.site[0]?.data.slots ?? {}), ['tap', 'drops', 'olddrops']);
	assert.deepEqual(Object.keys(data.sources[0]?.data ?? {}), ['maker-manual', 'forum-drip']);
	assert.deepEqual(Object.keys(data.glossary[0]?.data ?? {}), ['washer']);
});

test('the ledger, the table of succession and the editions know what leads somewhere outside, and all of that', () => {
	const before = forOutside(parseContent(smallContent())).content;
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

test('a probe loses the result that picks an answer which is none outside', () => {
	const changes = {
		'probes/drips.yaml': (text: string) =>
			text.replace("wet: 'yes'", 'wet: marmoset').replace('question: drips', 'question: water'),
	};
	const [probe] = forOutside(insideContent(changes)).content.probes;
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

test('a probe goes with its question', () => {
	const changes = { 'probes/drips.yaml': (text: string) => text.replace('question: drips', 'question: wombat') };
	assert.deepEqual(forOutside(insideContent(changes)).content.probes, []);
});

test('a field is named as it is in the file', () => {
	assert.equal(fieldIn('articles/washer.mdx', 'steps.0.do'), 'steps.1.do');
	assert.equal(fieldIn('articles/washer.mdx', ''), '');
	assert.equal(fieldIn('pairs/0x1-0x2.yaml', 'causes.0.cause'), 'causes.1.cause');
});

test('a mark that is written wrong is named at its field, with what may stand there', () => {
	const wrong = (file: string, from: string, to: string) =>
		insideContent({ [file]: (text) => text.replace(from, to) }).findings.map(({ line, field, message }) => [
			line,
			field,
			message,
		]);
	const word = '"inside" is none of: internal.';
	assert.deepEqual(wrong('articles/marmoset.mdx', 'audience: internal', 'audience: inside'), [[5, 'audience', word]]);
	assert.deepEqual(wrong('articles/washer.mdx', '"internal"', '"inside"'), [[19, 'steps.0.audience', word]]);
	assert.deepEqual(wrong('notes.yaml', 'audience: internal', 'audience: inside'), [[1, '/fix/frost/.audience', word]]);
	assert.deepEqual(wrong('articles/washer.mdx', 'internal, text:', 'internal, txt:'), [
		[8, 'reply.txt', 'There is no field "txt" here.'],
	]);
});
