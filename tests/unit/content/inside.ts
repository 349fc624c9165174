import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gatherContent } from '../../../src/content/parse-content.ts';
import { parseFile } from '../../../src/content/parse-file.ts';
import { smallContent } from './small-content.ts';

const folder = 'tests/fixtures/inside';

/** Everything internal in the fixture, and nothing else, has one of these in its words or its ids. */
export const animals = /marmoset|ocelot|pangolin|quokka|caracal|tapir|civet|wombat|numbat|dugong/i;

/** @returns the small content with an overlay that has something internal of each kind */
export function insideContent(changes: Readonly<Record<string, (text: string) => string>> = {}) {
	const ours = smallContent();
	const own = new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const),
	);
	const files = [...new Set([...ours.keys(), ...own.keys()])].map((file) => {
		const overlay = own.get(file);
		const change = (text: string | undefined) => (text === undefined ? text : (changes[file] ?? String)(text));
		return [file, parseFile(file, { content: change(ours.get(file)), overlay: change(overlay) })] as const;
	});
	return gatherContent(new Map(files));
}
