import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @returns the text of all files below a folder, by path with slashes */
export function allFiles(folder: string): Map<string, string> {
	const files = new Map<string, string>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(`${folder}/${relative(folder, path).split(sep).join('/')}`, readFileSync(path, 'utf8'));
	}
	return files;
}
