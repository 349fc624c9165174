import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { digestsOf, stepDigestsOf } from '../../../src/build/digests.ts';
import { formatEditions } from '../../../src/build/format-editions.ts';
import { formatLedger } from '../../../src/build/format-ledger.ts';
import { loadGrammars } from '../../../src/build/load-grammars.ts';
import { overlayReport, replacements } from '../../../src/build/overlay-report.ts';
import { checkContent } from '../../../src/content/check-content.ts';
import { formatFinding } from '../../../src/content/finding.ts';
import type { Content } from '../../../src/content/content.ts';
import { ledgerOf, permalinksOf } from '../../../src/content/permalinks.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { highlightLanguages } from '../../../src/markdown/highlight.ts';
import { nothingPublished, publish } from '../../../src/links/publish.ts';
import { smallContent } from '../content/small-content.ts';
import { guideOf } from './guide-of.ts';
import { inFolder } from './in-folder.ts';

await loadGrammars();

/** An operator's content: a name, a word, a cause with code, answer and outcome, a note, a replaced article. */
const own = new Map([
	['site.yaml', 'name: House help\n'],
	['strings.yaml', 'nav: { fix: Faults }\n'],
	['glossary.yaml', 'meter:\n  term: meter\n  definition: It counts water [@house-book].\n'],
	[
		'sources.yaml',
		stringify({
			'house-book': {
				title: 'House book',
				publisher: 'The house',
				kind: 'vendor documentation',
				grade: 'documented',
				url: 'https://house.example/',
				read: '2026-11-22',
			},
		}),
	],
	['articles/meter.mdx', (smallContent().get('articles/frost.mdx') ?? '').replace('frozen', 'shut at the meter')],
	['articles/frost.mdx', (smallContent().get('articles/frost.mdx') ?? '').replace('Ice stops', 'Our ice stops')],
	['codes/drip.yaml', 'codes:\n  - value: 0x1f\n    +causes: [meter]\n'],
	[
		'diagnosis/tap.yaml',
		stringify({
			questions: [
				{ id: 'water', answers: [{ id: 'meter', label: 'The meter stands', summary: 'water: meter', to: 'meter' }] },
			],
			outcomes: [{ id: 'meter', article: 'meter', because: 'It stands [@own].' }],
		}),
	],
	['notes.yaml', '/fix/washer/#replace: Our washers are in the cellar; call 4711.\n'],
	['redirects.yaml', 'moved:\n  /old-wiki/Taps: /fix/washer/\n'],
]);

/** Both folders, the overlay with its ledger written. */
const inLayers = (look: (ours: string, overlay: string, read: () => Content) => void, files = own) =>
	inFolder(smallContent(), (ours) =>
		inFolder(files, (overlay) => look(ours, overlay, () => readContent(ours, overlay))),
	);

const findings = (content: Content) => checkContent(content, highlightLanguages());
const names = { contentName: 'content', overlayName: 'overlay' };

test('an overlay adds and replaces, and nothing of ours is lost', () =>
	inLayers((ours, _, read) => {
		const content = read();
		assert.deepEqual(
			findings(content).filter(({ rule }) => rule !== 'glossary-terms'),
			[],
		);
		const guide = guideOf(content);
		assert.equal(guide.site.name, 'House help');
		assert.equal(guide.site.subject, 'garden taps');
		assert.equal(guide.words.nav.fix, 'Faults');
		assert.equal(guide.words.nav.code, 'code word');
		assert.deepEqual(guide.codes.find(({ id }) => id === '0x1f')?.causes, ['meter', 'frost']);
		assert.equal(guide.causes.find(({ id }) => id === 'frost')?.summary, 'Our ice stops the water.');
		assert.equal(guide.notes['/fix/washer/#replace'], 'Our washers are in the cellar; call 4711.');
		assert.ok(guide.tree.questions[0]?.answers.some(({ to }) => to === 'meter'));
		for (const address of permalinksOf(readContent(ours))) assert.ok(permalinksOf(content).has(address), address);
	}));

test('a finding names the folder and the line of the layer that it is in', () =>
	inLayers((ours, overlay, read) => {
		writeFileSync(join(overlay, 'codes/drip.yaml'), 'codes:\n  - value: 0x1f\n    causes: [metre]\n');
		writeFileSync(
			join(ours, 'codes/sound.yaml'),
			readFileSync(join(ours, 'codes/sound.yaml'), 'utf8').replace('stage: spout', 'stage: spot'),
		);
		const report = findings(read()).map((finding) => formatFinding(finding, names));
		assert.match(report.join('\n'), /^overlay\/codes\/drip\.yaml:3 {2}codes\.1\.causes\.0 {2}\[known-references\]$/m);
		assert.match(report.join('\n'), /^content\/codes\/sound\.yaml:\d+ {2}codes\.0\.stage {2}\[known-references\]$/m);
	}));

for (const [what, file, text, place] of [
	['a YAML syntax error', 'strings.yaml', 'nav: { fix: [ }\n', /^overlay\/strings\.yaml:1/],
	['an unknown field', 'strings.yaml', 'nav:\n  fixx: Faults\n', /^overlay\/strings\.yaml:\d+ {2}nav/],
	['an item with missing fields', 'codes/drip.yaml', 'codes:\n  - value: 0x77\n', /^overlay\/codes\/drip\.yaml:2/],
	['a file in an unknown place', 'article/own.mdx', 'x', /^overlay\/article\/own\.mdx/],
	['an empty article', 'articles/own.mdx', '---\ntitle: A\n---\n', /^overlay\/articles\/own\.mdx/],
] as const)
	test(`${what} is found in the overlay`, () =>
		inLayers(
			(_ours, _overlay, read) =>
				assert.match(
					formatFinding(
						read().findings.find((finding) => finding.file === file)!,
						names,
					),
					place,
				),
			new Map([[file, text]]),
		));

test('what is replaced is named, and whether the original has changed since it was recorded', () =>
	inLayers((ours, overlay, read) => {
		const report = () => overlayReport(read(), names);
		assert.match(report(), /^ {2}\+ articles\/meter\.mdx$/m);
		assert.match(report(), /^ {2}~ articles\/frost\.mdx {2}\(original not recorded yet\)$/m);
		assert.match(report(), /^ {2}~ strings\.yaml nav\.fix {2}\(original not recorded yet\)$/m);
		assert.doesNotMatch(report(), /ledger|codes/);
		const replaces = Object.fromEntries(replacements(read()).map(({ what, digest }) => [what, digest]));
		writeFileSync(join(overlay, 'overlay.yaml'), stringify({ replaces }));
		assert.doesNotMatch(report(), /noted|CHANGED/);
		const frost = join(ours, 'articles/frost.mdx');
		writeFileSync(frost, readFileSync(frost, 'utf8').replace('Wait for', 'Hope for'));
		assert.match(report(), /^ {2}~ articles\/frost\.mdx {2}THE ORIGINAL HAS CHANGED$/m);
		assert.match(report(), /^ {2}~ strings\.yaml nav\.fix$/m);
	}));

/** `npm run ledger` on another day. */
function writeDown(ours: string, overlay: string, read: () => Content, day: string): void {
	const content = read();
	const published = (one: Content) => ({
		ledger: ledgerOf(one),
		editions: one.editions[0]?.data ?? nothingPublished.editions,
	});
	const { ledger, editions } = publish(
		published(readContent(overlay)),
		published(readContent(ours)),
		permalinksOf(content),
		digestsOf(content),
		stepDigestsOf(content),
		day,
	);
	writeFileSync(join(overlay, 'ledger.yaml'), formatLedger(ledger));
	writeFileSync(join(overlay, 'editions.yaml'), formatEditions(editions));
}

test('the overlay has its own ledger, which contains what is not in ours', () =>
	inLayers((ours, overlay, read) => {
		const before = readFileSync(join(ours, 'ledger.yaml'), 'utf8');
		writeDown(ours, overlay, read, '2026-12-01');
		assert.equal(readFileSync(join(ours, 'ledger.yaml'), 'utf8'), before);
		const { ledger } = readContent(overlay);
		assert.ok(ledger[0]?.data.pages['/fix/meter/']);
		assert.equal(ledger[0]?.data.pages['/fix/washer/'], undefined);
		assert.deepEqual(ledger[0]?.data.answers.water?.includes('meter'), true);
		assert.deepEqual(
			read().editions[0]?.data.editions.map(({ date }) => date),
			['2026-12-01', '2026-11-22', '2026-10-01'],
		);
		rmSync(join(overlay, 'articles/meter.mdx'));
		const lost = findings(read()).filter(({ message }) => /"\/fix\/meter\/" was published and is gone/.test(message));
		assert.ok(lost.length > 0 || findings(read()).some(({ message }) => message.includes('meter')));
	}));

test('our ledger is updated under an overlay, and nothing of either is lost', () =>
	inLayers((ours, overlay, read) => {
		writeDown(ours, overlay, read, '2026-12-01');
		const replaces = Object.fromEntries(replacements(read()).map(({ what, digest }) => [what, digest]));
		writeFileSync(join(overlay, 'overlay.yaml'), stringify({ replaces }));
		const promised = permalinksOf(read());
		// An update: a code before the others, a new first question, a word, a new article, a changed text in the washer.
		const edit = (file: string, from: string, to: string) => {
			const text = readFileSync(join(ours, file), 'utf8');
			assert.ok(text.includes(from), file);
			writeFileSync(join(ours, file), text.replace(from, to));
		};
		edit(
			'codes/drip.yaml',
			'codes:\n',
			'codes:\n  - value: 0x5\n    short: new\n    meaning: New [@maker-manual].\n    evidence: documented\n    sources: [maker-manual]\n    stage: valve\n    causes: [washer]\n',
		);
		edit('diagnosis/tap.yaml', 'label: Water comes out', 'label: Water runs');
		edit('strings.yaml', 'code word', 'codes of all lists');
		edit('articles/washer.mdx', 'Rubber grows hard', 'Rubber grows brittle');
		const after = read();
		assert.deepEqual(
			findings(after).filter(({ rule }) => rule !== 'glossary-terms'),
			[],
		);
		for (const address of promised) assert.ok(permalinksOf(after).has(address), address);
		const guide = guideOf(after);
		assert.deepEqual(guide.codes.find(({ id }) => id === '0x1f')?.causes, ['meter', 'frost']);
		assert.ok(guide.codes.some(({ id }) => id === '0x5'));
		assert.equal(guide.tree.questions[0]?.answers[0]?.label, 'Water runs');
		assert.ok(guide.tree.questions[0]?.answers.some(({ id }) => id === 'meter'));
		assert.equal(guide.site.name, 'House help');
		assert.equal(guide.notes['/fix/washer/#replace'], 'Our washers are in the cellar; call 4711.');
		assert.doesNotMatch(overlayReport(after, names), /CHANGED/);
	}));
