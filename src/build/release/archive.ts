import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * @param files texts and bytes by path
 * @returns a file as `sha256sum --check` reads it, in the order of the paths
 */
export const checksumsOf = (files: ReadonlyMap<string, string | Uint8Array>): string =>
	inOrder(files)
		.map(([path, content]) => `${digest(content)}  ${path}\n`)
		.join('');

/**
 * Packs files as ZIP, which every system opens by itself. The same files give the same bytes.
 *
 * @param files texts and bytes by path
 * @param folder the one folder that they are in
 * @param day day that each file has, `2026-11-22`
 */
export function archiveOf(files: ReadonlyMap<string, string | Uint8Array>, folder: string, day: string): Uint8Array {
	const encoder = new TextEncoder();
	const entries: Zippable = {};
	for (const [path, content] of inOrder(files)) {
		const bytes = typeof content === 'string' ? encoder.encode(content) : content;
		// Everyone may read it, and the owner write (0o644), whatever the system that packs: 3 means Unix.
		entries[`${folder}/${path}`] = [bytes, { os: 3, attrs: 0o100644 << 16 }];
	}
	// An archive has the clock of its writer and no time zone, so noon of that clock is the same everywhere.
	return zipSync(entries, { level: 9, mtime: `${day}T12:00:00` });
}

const inOrder = (files: ReadonlyMap<string, string | Uint8Array>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
