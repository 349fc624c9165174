import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** @returns the rules that a file with this text would break */
const broken = async (path: string, text: string) =>
	(await eslint.lintText(text, { filePath: path })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

const imports = (from: string) => `import { a } from '${from}';\nexport const b = a;\n`;

test('the core takes nothing of Node, Astro, the page or what stands on it', async () => {
	for (const from of [
		...['node:fs', 'fs', 'fs/promises', 'astro', 'astro:content', 'astro/loaders', 'shiki/core'],
		...['../markdown/plain.ts', '../files/read-content.ts', '../knowledge/load.ts', '../elements/el.ts'],
	])
		assert.deepEqual(await broken('src/links/new.ts', imports(from)), ['no-restricted-imports'], from);
	for (const global of ['document', 'localStorage', 'sessionStorage', 'process'])
		assert.deepEqual(
			await broken('src/links/new.ts', `export const b = ${global};\n`),
			['no-restricted-globals'],
			global,
		);
	assert.deepEqual(await broken('src/links/new.ts', 'export const b = import.meta.env.BASE_URL;\n'), [
		'no-restricted-syntax',
	]);
});

test('no folder takes from one that stands on it', async () => {
	for (const [path, from] of [
		['src/schemas/new.ts', '../links/ledger.ts'],
		['src/content/rules/new.ts', '../../markdown/highlight.ts'],
		['src/markdown/new.ts', '../files/read-content.ts'],
		['src/files/new.ts', '../knowledge/load.ts'],
		['src/knowledge/new.ts', '../build/policy.ts'],
		['src/build/page-rules/new.ts', '../../components/a.ts'],
		['src/components/New.astro', '../layouts/Page.astro'],
		['src/layouts/New.astro', '../pages/a.ts'],
		['src/elements/new.ts', '../knowledge/load.ts'],
	] as const) {
		const text = path.endsWith('.astro') ? `---\nimport A from '${from}';\n---\n\n<A />\n` : imports(from);
		assert.deepEqual(await broken(path, text), ['no-restricted-imports'], path);
	}
});

test('what stands below is free, and so is Zod', async () => {
	for (const [path, from] of [
		['src/links/new.ts', '../codes/identity.ts'],
		['src/links/new.ts', 'astro/zod'],
		['src/files/new.ts', 'node:fs'],
		['src/elements/new.ts', '../links/ledger.ts'],
		['src/build/new.ts', '../knowledge/load.ts'],
	] as const)
		assert.deepEqual(await broken(path, imports(from)), [], path);
});
