import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFolder } from '../../../src/files/content-folder.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { blocksOf, type BlockContext } from '../../../src/markdown/blocks.ts';
import { toPlain } from '../../../src/markdown/plain.ts';
import type { ApiBlock } from '../../../src/schemas/api-block.ts';
import { apiBlock } from '../../../src/schemas/api-block.ts';
import { smallContext } from './small-context.ts';

const context: BlockContext = { ...smallContext, sourcesAt: '/kb/fix/washer/' };
const source = Object.keys(context.sources)[0] ?? '';
const grade = context.sources[source]?.grade;

const texts: [markdown: string, blocks: ApiBlock[]][] = [
	['Open the tap.', [{ kind: 'text', text: 'Open the tap.' }]],
	['Open the tap [@own].', [{ kind: 'text', text: 'Open the tap.' }]],
	[
		'Use `tapctl`, **gently**; see [why](/fix/frost/#thaw) and [more](https://x.example/).',
		[
			{
				kind: 'text',
				text: 'Use tapctl, gently; see why and more.',
				marks: [
					{ as: 'code', start: 4, end: 10 },
					{ as: 'strong', start: 12, end: 18 },
					{ as: 'link', start: 24, end: 27, url: `${context.base}fix/frost/#thaw` },
					{ as: 'link', start: 32, end: 36, url: 'https://x.example/' },
				],
			},
		],
	],
	[
		`It **\`drips\`** [@${source}]. It runs [@${source} unproven; @moon].`,
		[
			{
				kind: 'text',
				text: 'It drips. It runs.',
				marks: [
					{ as: 'strong', start: 3, end: 8 },
					{ as: 'code', start: 3, end: 8 },
					{ as: 'source', start: 8, end: 8, url: `/kb/fix/washer/#source-${source}`, grade: grade ?? 'unproven' },
					{ as: 'source', start: 17, end: 17, url: `/kb/fix/washer/#source-${source}`, grade: 'unproven' },
					{ as: 'source', start: 17, end: 17, url: '/kb/fix/washer/#source-moon', grade: 'unproven' },
				],
			},
		],
	],
	[
		'Run:\n\n```bash\ntapctl close {{host}} && tapctl open {{host}} {{moon}}\n```\n\n```output\nok\n```',
		[
			{ kind: 'text', text: 'Run:' },
			{
				kind: 'command',
				shell: 'bash',
				text: 'tapctl close HOST-1 && tapctl open HOST-1 {{moon}}',
				marks: [
					{ as: 'slot', start: 13, end: 19, slot: 'host' },
					{ as: 'slot', start: 35, end: 41, slot: 'host' },
				],
			},
			{ kind: 'output', text: 'ok' },
		],
	],
	[
		'3. Close it:\n\n   ```bash\n   tapctl\n   ```\n4. Wait.\n\n- <b>',
		[
			{ kind: 'item', marker: '3.', text: 'Close it:' },
			{ kind: 'command', shell: 'bash', text: 'tapctl' },
			{ kind: 'item', marker: '4.', text: 'Wait.' },
			{ kind: 'item', marker: '-', text: '<b>' },
		],
	],
];

for (const [markdown, blocks] of texts)
	test(`blocks of ${JSON.stringify(markdown.slice(0, 40))}`, () =>
		assert.deepEqual(
			blocksOf(markdown, { ...context, slots: { host: { label: 'Host', example: 'HOST-1', kind: 'host' } } }),
			blocks,
		));

test('the blocks of every step that ships say what its plain text says, and keep their form', () => {
	const content = readContent(contentFolder);
	const slots = content.site[0]?.data.slots ?? {};
	// Plain text begins every list with 1, also one that a command has cut in two; so numbers are left out.
	const words = (text: string) =>
		text
			.replace(/^ *(\d+\.|-) /gm, '')
			.match(/[^\s|]+/g)
			?.join(' ');
	for (const { id, data } of content.articles)
		for (const step of data.steps)
			for (const markdown of [step.do, step.expect, step.ifNot, step.undo ?? '', step.checkUndo ?? '']) {
				const blocks = blocksOf(markdown, { ...context, slots });
				for (const block of blocks) {
					assert.deepEqual(apiBlock.parse(block), block);
					for (const { start, end } of block.marks ?? [])
						assert.ok(start >= 0 && start <= end && end <= block.text.length);
				}
				const said = blocks.map((block) => (block.kind === 'item' ? `${block.marker} ${block.text}` : block.text));
				assert.equal(words(said.join('\n')), words(toPlain(markdown, slots)), `${id}#${step.id}`);
			}
});
