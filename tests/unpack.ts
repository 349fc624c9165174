import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Unpacks the only archive in a folder, as an operator does.
 *
 * @param from the folder that contains it
 * @param to recreated; receives the contents of the archive's only folder
 */
export function unpackRelease(from: string, to: string): void {
	const [archive, ...others] = readdirSync(from).filter((name) => name.endsWith('.zip'));
	if (!archive || others.length > 0) throw new Error(`${from} must hold one archive.`);
	rmSync(to, { recursive: true, force: true });
	for (const [path, content] of Object.entries(unzipSync(readFileSync(join(from, archive))))) {
		const file = join(to, path.replace(/^[^/]+\//, ''));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}
