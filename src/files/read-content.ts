import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseContent, type Content } from '../content/parse-content.ts';

/**
 * Reads a content folder.
 *
 * @param folder path of the folder
 * @returns the parsed files, with the findings of the schemas
 * @throws when the folder cannot be read
 */
export function readContent(folder: string): Content {
	const files = new Map<string, string>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'));
	}
	return parseContent(files);
}
