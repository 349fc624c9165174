import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Builds a site as `npm run build` does, with nothing remembered of an earlier build.
 *
 * @param contentFolder what it is built from; a folder of its own, so that no other build's memory is lost
 * @param outDir where it goes
 * @returns seconds
 * @throws when it cannot be built
 */
export function build(contentFolder: string, outDir: string): number {
	// As astro.config.mjs names it.
	const remembered = `node_modules/.astro/${contentFolder.replace(/[^a-z0-9]+/gi, '-')}`;
	rmSync(remembered, { recursive: true, force: true });
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', outDir], {
		env: { ...process.env, CONTENT_DIR: contentFolder, SITE_BASE: '/' },
		shell: process.platform === 'win32',
		maxBuffer: 100_000_000,
	});
	const seconds = (performance.now() - start) / 1000;
	rmSync(remembered, { recursive: true, force: true });
	if (status !== 0) throw new Error(`${outDir} was not built.\n${String(stdout)}\n${String(stderr)}`);
	return seconds;
}
