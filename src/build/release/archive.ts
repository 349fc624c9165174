import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * @param files texts and bytes by path
 * @returns a checksum file for `sha256sum --check`, ordered by path
 */
export const checksumsOf = (files: ReadonlyMap<string, string | Uint8Array>): string =>
	inOrder(files)
		.map(([path, content]) => `${digest(content)}  ${path}\n`)
		.join('');

/**
 * Packs files as ZIP, which every system can open. The same files give the same bytes.
 *
 * @param files texts and bytes by path
 * @param folder the top folder in the archive
 * @param day the modification day of each file, `2026-11-22`
 */
export function archiveOf(files: ReadonlyMap<string, string | Uint8Array>, folder: string, day: string): Uint8Array {
	const encoder = new TextEncoder();
	const entries: Zippable = {};
	for (const [path, content] of inOrder(files)) {
		const bytes = typeof content === 'string' ? encoder.encode(content) : content;
		// Mode 0o644 on every system; os 3 means Unix.
		entries[`${folder}/${path}`] = [bytes, { os: 3, attrs: 0o100644 << 16 }];
	}
	// ZIP stores local time without a time zone, so local noon gives the same bytes everywhere.
	return zipSync(entries, { level: 9, mtime: `${day}T12:00:00` });
}

const inOrder = (files: ReadonlyMap<string, string | Uint8Array>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
