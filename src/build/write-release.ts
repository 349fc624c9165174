import './report-errors.ts';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEditionDay } from '../guide/edition.ts';
import { loadContent } from '../guide/load-content.ts';
import { settings } from '../settings.ts';
import { fill } from '../text/fill.ts';
import { BuildError, isUserError } from './build-error.ts';
import { formatSize } from './measure-folder.ts';
import { archiveOf, checksumsOf } from './release/archive.ts';
import { portableSite } from './release/portable-site.ts';
import { sbomOf, type Lockfile } from './release/sbom.ts';
import { shippedPackages } from './third-party.ts';
import { describeSite, workerScript } from './worker.ts';

// `npm run release`: packs the built site into an archive that works in any folder, with or without a server.
const { values } = parseArgs({
	options: { from: { type: 'string', default: 'dist' }, outDir: { type: 'string', default: 'release' } },
});
const text = (path: string) => readFileSync(path, 'utf8');

try {
	if (settings.base !== '/')
		throw new BuildError(`A release works in any folder, so do not set SITE_BASE (it is "${settings.base}").`);
	const { site: entries, words } = loadContent();
	const site = entries[0]!.data;
	const day = loadEditionDay();
	const files = await portableSite(values.from);
	files.set('worker.js', await workerOf(files));

	const name = `${slugOf(site.name)}-${day}`;
	const packed = new Map<string, string | Uint8Array>();
	for (const [path, content] of files) packed.set(`site/${path}`, content);
	packed.set('README.txt', fill(text('docs/release.txt'), { name: site.name, day, archive: `${name}.zip` }));
	for (const path of ['LICENSE', 'LICENSE-content.md']) packed.set(path, text(path));
	packed.set('THIRD-PARTY.md', text('docs/third-party.md'));
	const lockfile = JSON.parse(text('package-lock.json')) as Lockfile;
	packed.set('sbom.cdx.json', sbomOf(lockfile, shippedPackages, day));
	packed.set('SHA256SUMS', checksumsOf(packed));

	const archive = archiveOf(packed, name, day);
	const digest = createHash('sha256').update(archive).digest('hex');
	mkdirSync(values.outDir, { recursive: true });
	const path = join(values.outDir, `${name}.zip`);
	writeFileSync(path, archive);
	writeFileSync(`${path}.sha256`, `${digest}  ${name}.zip\n`);
	console.log(`Wrote ${path}: ${packed.size} files, ${formatSize(archive.length)}.\nSHA-256 ${digest}`);

	/** Makes a new worker, because that of the build lists files that a release does not have. */
	async function workerOf(made: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
		if (!site.offline) return workerScript(undefined);
		const folder = mkdtempSync(join(tmpdir(), 'release-'));
		try {
			for (const [file, content] of made) {
				mkdirSync(dirname(join(folder, file)), { recursive: true });
				writeFileSync(join(folder, file), content);
			}
			return await workerScript({ ...describeSite(folder), day, saved: words[0]!.data.offline.saved });
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
} catch (error) {
	console.error(isUserError(error) ? error.message : error);
	process.exitCode = 1;
}

/** The name of the guide as a file name. */
function slugOf(name: string): string {
	return (
		name
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') || 'guide'
	);
}
