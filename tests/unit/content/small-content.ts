import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { words } from '../../../src/schemas/words.ts';

const folder = fileURLToPath(new URL('small/', import.meta.url));

/**
 * A content folder about garden taps that follows every rule. Tests change one thing in it and check the findings.
 *
 * @returns text by path within the folder, a new map each time
 */
export function smallContent(): Map<string, string> {
	const files = new Map([['strings.yaml', stringify(sampleOf(words.shape))]]);
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'));
	}
	return files;
}

/**
 * @param file one file of the small content
 * @param from a part that occurs in it exactly once
 * @param to its replacement
 * @returns the small content with that change
 */
export function changed(file: string, from: string, to: string): Map<string, string> {
	const files = smallContent();
	const parts = (files.get(file) ?? '').split(from);
	if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${from}`);
	return files.set(file, parts.join(to));
}

/** Interface strings only need to exist: the text of each is its own name. */
function sampleOf(shape: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(shape).map(([key, schema]: [string, object]) => [
			key,
			'shape' in schema && schema.shape instanceof Object ? sampleOf(schema.shape) : `${key} word`,
		]),
	);
}
