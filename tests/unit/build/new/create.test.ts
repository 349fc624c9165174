import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadGrammars } from '../../../../src/build/load-grammars.ts';
import { gatherAnswers } from '../../../../src/build/new/answers.ts';
import { create, type Project } from '../../../../src/build/new/create.ts';
import type { Answers } from '../../../../src/build/new/kind.ts';
import { kinds } from '../../../../src/build/new/kinds.ts';
import { checkContent } from '../../../../src/content/check-content.ts';
import type { Content, ContentFile } from '../../../../src/content/content.ts';
import { formatFinding, type Finding } from '../../../../src/content/finding.ts';
import { gatherContent } from '../../../../src/content/parse-content.ts';
import { ledgerOf } from '../../../../src/content/permalinks.ts';
import { placesOf } from '../../../../src/content/places.ts';
import { readFile, readFiles } from '../../../../src/guide/read-content.ts';
import { entriesOf } from '../../../../src/links/ledger.ts';
import { highlightLanguages } from '../../../../src/markdown/highlight.ts';
import { writeSmallContent } from '../../../write-small-content.ts';

await loadGrammars();

const days = { reviewed: '2026-11-22', reviewBy: '2027-05-22' };

/** The options for each kind; the rest is taken or marked as a placeholder. */
const small: Record<string, Answers> = {
	cause: { id: 'corridor', codes: '0x1f' },
	list: { id: 'lamps', value: '7' },
	code: { list: 'drip', value: '0x5' },
	question: { id: 'lamp', stage: 'valve' },
	pair: { first: '0x1f', second: '0x2' },
	myth: { id: 'wait' },
	guide: { id: 'summer' },
	probe: { id: 'lamps', question: 'water' },
};
const real: typeof small = {
	...small,
	cause: { id: 'corridor', codes: '0x204, logon-0x0' },
	code: { list: 'event', value: '4' },
	question: { id: 'lamp', stage: 'port' },
	pair: { first: '0x204', second: '0x7' },
	probe: { id: 'lamps', question: 'port-test' },
};

/** Creates everything that can be created in a content folder, or in an overlay. */
async function makeAll({ folders, parsed }: Project, all: typeof small): Promise<Content> {
	for (const [name, kind] of Object.entries(kinds)) {
		assert.ok(all[name], `say what is tried as a new ${name}`);
		const { answers } = await gatherAnswers(kind, all[name], gatherContent(parsed));
		create(kind, answers, { folders, parsed }, days);
	}
	return gatherContent(parsed);
}

const findingsIn = (content: Content) => checkContent(content, highlightLanguages());
const shown = (findings: readonly Finding[]) => findings.map((finding) => formatFinding(finding)).join('\n');

/** Replaces each placeholder, as an author would, and reads the files again. */
function fillIn({ folders, parsed }: Project, content: Content, marks: readonly Finding[]): Content {
	const folder = folders.overlayFolder ?? folders.contentFolder;
	const source = Object.keys(content.sources[0]?.data ?? {})[0];
	for (const { file, field, line } of marks) {
		const place = placesOf(content).find((one) => one.file.file === file && one.path.join('.') === field);
		const isLine = place?.meta.text === 'line';
		const path = join(folder, file);
		const lines = readFileSync(path, 'utf8').split('\n');
		const before = lines[line! - 1]!;
		const written = isLine ? 'Words of an author' : `Words of an author [@${source}].`;
		const value = String(valueAt(content, file, field) ?? 'TODO');
		lines[line! - 1] = before
			.replace(value === 'todo' ? 'todo' : '\0', 'named')
			.replace(before.startsWith('## ') ? '## TODO [#todo]' : '\0', '## Words [#words]')
			.replace(value, written)
			.replace(value.replaceAll('"', '\\"'), written)
			.replace(value.replaceAll('"', "'"), written)
			.replace(/^TODO: .*$/, written);
		assert.notEqual(lines[line! - 1], before, `${file}:${line} ${field} ${value}`);
		writeFileSync(path, lines.join('\n'));
	}
	for (const { file } of marks) parsed.set(file, readFile(folders, file));
	return gatherContent(parsed);
}

function valueAt(content: Content, file: string, field: string): unknown {
	const all = [
		...content.articles,
		...content.codes,
		...content.pairs,
		...content.diagnosis,
		...content.myths,
		...content.guides,
		...content.probes,
	];
	const data = (all as ContentFile<unknown>[]).find((one) => one.file === file)?.data;
	return field === ''
		? undefined
		: field.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], data);
}

async function proved(project: Project, all: typeof small): Promise<void> {
	const content = await makeAll(project, all);
	const marks = findingsIn(content);
	assert.deepEqual(shown(marks.filter(({ rule }) => rule !== 'still-to-write')), '', 'only what is marked is wrong');
	assert.ok(marks.length > 40);
	assert.ok(marks.every(({ line }) => line !== undefined));
	assert.equal(shown(findingsIn(fillIn(project, content, marks))), '', 'what is filled in keeps all rules');
	const known = entriesOf(ledgerOf(content));
	for (const entry of [
		'/fix/corridor/',
		'/code/0x5/',
		'/diagnose/lamp/',
		'lamp=yes',
		'/guides/summer/',
		'/myths/#wait',
	])
		if (!entry.startsWith('/code/') || all === small) assert.ok(known.has(entry), `${entry} is in the ledger`);
	assert.ok(![...known].some((entry) => entry.endsWith('todo')), 'what has no name as yet is not promised');
}

/** A temporary folder, removed afterwards. */
async function inTemporary(look: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'fixguide-'));
	try {
		await look(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const projectIn = (contentFolder: string, overlayFolder?: string): Project => {
	const folders = { contentFolder, overlayFolder };
	return { folders, parsed: readFiles(folders) };
};

test('anything new in this guide follows all rules except for the placeholders, and all of them once these are filled in', () =>
	inTemporary(async (folder) => {
		cpSync('content', folder, { recursive: true });
		await proved(projectIn(folder), real);
	}));

test('the same in another guide', () =>
	inTemporary(async (folder) => {
		writeSmallContent(folder);
		await proved(projectIn(folder), small);
	}));

test('with an overlay, everything is written there, and ours is unchanged', () =>
	inTemporary(async (folder) => {
		const [ours, overlay] = [join(folder, 'content'), join(folder, 'overlay')];
		writeSmallContent(ours);
		mkdirSync(overlay);
		const before = readFiles({ contentFolder: ours });
		await proved(projectIn(ours, overlay), small);
		assert.deepEqual(JSON.stringify([...readFiles({ contentFolder: ours })]), JSON.stringify([...before]));
		assert.match(readFileSync(join(overlay, 'codes/drip.yaml'), 'utf8'), /causes\+: \[corridor\]/);
	}));

test('a guide without its YAML files starts with a list, a question and causes', () =>
	inTemporary(async (folder) => {
		writeSmallContent(folder);
		for (const gone of [
			'articles',
			'codes',
			'diagnosis',
			'pairs',
			'probes',
			'myths',
			'recognition.yaml',
			'ledger.yaml',
		])
			rmSync(join(folder, gone), { recursive: true, force: true });
		const { folders, parsed } = projectIn(folder);
		const make = async (name: string, said: Answers) => {
			const kind = kinds[name]!;
			assert.equal(kind.prerequisite?.(gatherContent(parsed)), undefined, name);
			const { answers } = await gatherAnswers(kind, said, gatherContent(parsed));
			return create(kind, answers, { folders, parsed }, days);
		};
		const before = gatherContent(parsed);
		assert.match(kinds.cause!.prerequisite!(before) ?? '', /no diagnosis yet\..* new -- question <id>$/);
		assert.match(kinds.code!.prerequisite!(before) ?? '', /no list yet\..* new -- list <id> <value>$/);
		assert.deepEqual(await make('list', { id: 'keypad', value: '24' }), ['codes/keypad.yaml']);
		assert.deepEqual(await make('question', { id: 'water' }), ['diagnosis/questions.yaml']);
		assert.deepEqual(await make('cause', { id: 'filter', codes: '0x18' }), [
			'articles/filter.mdx',
			'diagnosis/questions.yaml',
			'codes/keypad.yaml',
		]);
		await make('cause', { id: 'tap' });
		const { codes, diagnosis, articles } = gatherContent(parsed);
		const [list] = codes.map(({ data }) => data);
		assert.deepEqual([list?.primary, list?.written, list?.codes[0]?.causes], [true, 'decimal', ['filter']]);
		assert.deepEqual(
			diagnosis[0]?.data.outcomes.map(({ id }) => id),
			['ask', 'filter', 'tap'],
		);
		assert.equal(articles.find(({ id }) => id === 'tap')?.data.lookAlikes[0]?.cause, 'filter');
	}));

test('no file is overwritten', () =>
	inTemporary(async (folder) => {
		writeSmallContent(folder);
		const project = projectIn(folder);
		writeFileSync(join(folder, 'myths/wait.yaml'), 'mine');
		const { answers } = await gatherAnswers(kinds.myth!, small.myth!, gatherContent(project.parsed));
		assert.throws(() => create(kinds.myth!, answers, project, days), /wait\.yaml already exists/);
		assert.equal(readFileSync(join(folder, 'myths/wait.yaml'), 'utf8'), 'mine');
	}));
