import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes files to a temporary folder, and removes it after the test. */
export function inFolder(files: ReadonlyMap<string, string>, look: (folder: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'fixguide-'));
	try {
		for (const [path, text] of files) {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		look(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
