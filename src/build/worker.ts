import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { loadEditionDay } from '../guide/edition.ts';
import { loadGuide } from '../guide/load.ts';
import type { WorkerSettings } from '../offline/worker-settings.ts';
import { logStage } from './progress.ts';

/** Files for the finder, the diagnosis and the slots, most important first; then entry pages. Scripts and styles come before. */
const essentialFiles = [
	'finder.json',
	'finder-pages.json',
	'finder-report.json',
	'finder-words.json',
	'diagnosis.json',
	'slots.json',
	'',
	'diagnose/',
	'search/',
	'fix/',
];

/**
 * @param folder the finished site
 * @returns the settings of the worker, except for the day and the strings
 */
export function describeSite(folder: string): Omit<WorkerSettings, 'day' | 'saved'> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
		.sort();
	const hash = createHash('sha256');
	for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
	const existing = new Set(paths);
	const assets = paths.filter((path) => /^assets\/.*\.(js|css)$/.test(path));
	const size = (path: string) => statSync(join(folder, path)).size;
	return {
		digest: hash.digest('hex').slice(0, 12),
		parts: [...new Set(paths.map((path) => path.split('/', 1)[0]!))],
		ahead: [
			// Small files first: if the connection fails, most of them are already loaded.
			...assets.sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1)),
			...essentialFiles.filter((path) => existing.has(/(^|\/)$/.test(path) ? `${path}index.html` : path)),
		],
	};
}

/**
 * Bundles a worker into one classic script, because some browsers do not support modules in workers.
 *
 * @param settings its settings; undefined for the worker that removes itself and all copies
 */
export async function workerScript(settings: WorkerSettings | undefined): Promise<string> {
	const bundle = await rolldown({
		input: fileURLToPath(new URL(`../worker/${settings ? 'worker' : 'remove'}.ts`, import.meta.url)),
		transform: { define: { workerSettings: JSON.stringify(settings ?? {}) } },
	});
	const { output } = await bundle.generate({ format: 'iife', minify: true });
	await bundle.close();
	return output[0].code;
}

/** Writes `worker.js`, which keeps copies of visited pages, or removes them if the operator wants none. */
export const worker = (): AstroIntegration => ({
	name: 'worker',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const folder = fileURLToPath(dir);
			const { site, words } = loadGuide();
			const settings = { ...describeSite(folder), day: loadEditionDay(), saved: words.offline.saved };
			const script = await workerScript(site.offline ? settings : undefined);
			writeFileSync(join(folder, 'worker.js'), script);
			logStage('Worker', site.offline ? 'keeps copies for offline reading' : 'removes copies');
		},
	},
});
