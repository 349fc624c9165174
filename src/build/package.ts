import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { loadEditionDay } from '../guide/edition.ts';
import { codeData } from '../guide/finder-data.ts';
import { wholeHref } from '../guide/href.ts';
import { loadGuide } from '../guide/load.ts';
import { plainText } from '../guide/markdown.ts';
import { grades } from '../schemas/evidence.ts';
import type { PackageData } from '../package/decode.ts';
import { readme } from '../package/readme.ts';
import { settings } from '../settings.ts';

/** The fields of the project's package.json that the package uses. */
interface Project {
	name: string;
	version: string;
	license: string;
}

/**
 * Writes the decoder as a package: an ES module with types, and a command. Its data is bundled.
 *
 * @param folder the output folder, which is replaced
 * @throws when the modules cannot be bundled
 */
export async function writePackage(folder: string): Promise<void> {
	const { site, words } = loadGuide();
	const project = JSON.parse(readFileSync('package.json', 'utf8')) as Project;
	const name = `${project.name}-codes`;
	const edition = loadEditionDay();
	const licence = site.licence?.id ?? null;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });

	const usage = words.package.usage.replaceAll('{name}', name);
	await bundle(folder, 'index.js', [
		`import { decoder } from '${moduleAt('decode.ts')}';`,
		`export const decode = decoder(${JSON.stringify(packageData())});`,
		`export const edition = ${JSON.stringify(edition)};`,
		`export const licence = ${JSON.stringify(licence)};`,
	]);
	await bundle(folder, 'command.js', [
		`import { decode } from './index.js';`,
		`import { runFromShell } from '${moduleAt('shell.ts')}';`,
		`await runFromShell(decode, ${JSON.stringify({ usage, none: words.package.none, causes: words.code.causes })});`,
	]);
	writeFileSync(
		join(folder, 'index.d.ts'),
		`${readFileSync(moduleAt('types.ts'), 'utf8')}
/** Reads a code, a name or a whole message. Never throws. */
export declare function decode(text: string): Decoded;
/** The day of the edition of the data. */
export declare const edition: string;
/** SPDX identifier of the data licence; null if there is none. */
export declare const licence: string | null;
`,
	);
	writeFileSync(
		join(folder, 'package.json'),
		`${JSON.stringify(
			{
				...{ name, version: project.version, description: site.sentence },
				license: licence ? `(${project.license} AND ${licence})` : project.license,
				...{ type: 'module', exports: { '.': { types: './index.d.ts', default: './index.js' } } },
				...{ bin: { [name]: 'command.js' }, engines: { node: '>=22' }, sideEffects: false },
			},
			null,
			'\t',
		)}\n`,
	);
	const about = { name, summary: `${site.name}: ${site.sentence}.`, edition, example: exampleOf(site.common) };
	writeFileSync(
		join(folder, 'README.md'),
		readme({ ...about, licence: `Code ${project.license}, data ${licence ?? project.license}` }),
	);
	cpSync('LICENSE', join(folder, 'LICENSE'));
}

const moduleAt = (file: string) => resolve(import.meta.dirname, '../package', file);

/** Prefers a pair to a code, if the home page has one. */
const exampleOf = (common: readonly string[]) =>
	(common.find((id) => id.lastIndexOf('0x') > 0) ?? common[0] ?? '').replaceAll('-', ' ');

/** @returns the data of the package */
export function packageData(): PackageData {
	const guide = loadGuide();
	const codes = codeData();
	return {
		// Without data that only the site needs, or that `facts` contains in a shorter form.
		codes: { ...codes, causes: {}, lists: codes.lists.map((list) => ({ ...list, seen: '' })) },
		facts: codes.lists.map(({ id }) =>
			guide.codes
				.filter(({ list }) => list.id === id)
				.map(({ meaning, evidence, causes }) => [plainText(meaning), causes.join(' '), grades.indexOf(evidence)]),
		),
		pairs: guide.pairs.map(({ causes }) => causes.map(({ cause }) => cause).join(' ')),
		titles: Object.fromEntries(guide.causes.map(({ id, title }) => [id, title])),
		home: wholeHref('/', settings.site ? new URL(settings.site) : undefined).replace(/\/$/, ''),
	};
}

/** Writes one module of the package, bundled from the lines of an entry module. */
async function bundle(folder: string, file: string, lines: readonly string[]): Promise<void> {
	const entry = '\0entry';
	const bundler = await rolldown({
		input: entry,
		external: ['./index.js'],
		// The virtual entry has no path, so relative paths cannot be resolved against it.
		makeAbsoluteExternalsRelative: false,
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === entry ? entry : null),
				load: (id) => (id === entry ? lines.join('\n') : null),
			},
		],
	});
	await bundler.write({
		file: join(folder, file),
		format: 'esm',
		minify: true,
		banner: file === 'command.js' ? '#!/usr/bin/env node' : '',
	});
	await bundler.close();
}
