import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run, type BuildTime } from './builds.ts';

/** Installed for the comparison: the newest versions when the figures were taken. */
const dependencies = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.4' };

/**
 * Builds the same articles with Starlight, as pages of MDX with the same words in headings and paragraphs.
 *
 * @param contentFolder the content with the articles
 * @param folder for the other site; emptied first
 * @returns the time of a cold build and of a build after a changed article; undefined if Starlight cannot be installed
 * @throws when it is installed and cannot build
 */
export function starlight(contentFolder: string, folder: string): { cold: BuildTime; again: BuildTime } | undefined {
	rmSync(folder, { recursive: true, force: true });
	const pages = join(folder, 'src/content/docs');
	mkdirSync(pages, { recursive: true });
	for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
	if (status !== 0) return undefined;
	const articles = readdirSync(join(contentFolder, 'articles'));
	for (const name of articles)
		writeFileSync(join(pages, name), plainMdx(readFileSync(join(contentFolder, 'articles', name), 'utf8')));
	writeFileSync(join(pages, 'index.mdx'), '---\ntitle: All\n---\n\nAll articles.\n');
	const build = () =>
		run(join(folder, 'node_modules/.bin/astro'), ['build'], { ASTRO_TELEMETRY_DISABLED: '1' }, folder);
	const cold = build();
	cpSync(join(pages, articles[0]!), join(pages, articles[1]!));
	if (!existsSync(join(folder, 'dist/pagefind'))) throw new Error('Starlight built no index of its text.');
	return { cold, again: build() };
}

const files = {
	'package.json': JSON.stringify({ name: 'beside', private: true, type: 'module', dependencies }),
	'astro.config.mjs': `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Beside' })] };\n`,
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** The words of an article without our components: a step becomes a heading with its paragraphs. */
function plainMdx(text: string): string {
	const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
	const { title, summary } = parse(front) as { title: string; summary: string };
	const plain = body
		.replace(/<Step [^>]*title="([^"]*)"[^>]*>/g, '## $1\n')
		.replace(/<\/?[A-Z][^>]*>/g, '\n')
		.replace(/ ?\[[@#][^\]]*\]/g, '');
	return `---\n${JSON.stringify({ title, description: summary })}\n---\n${plain}`;
}
