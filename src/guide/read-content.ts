import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../content/finding.ts';
import type { Content } from '../content/content.ts';
import { gatherContent } from '../content/parse-content.ts';
import { ledgersInGit } from './ledgers-in-git.ts';
import { parseFile, type ParsedFile } from '../content/parse-file.ts';

/** Interface strings for every subject: the default for a content folder without its own. */
const strings = 'strings.yaml';
const folderOfStrings = 'content';

/** The folders that content is read from: ours, and the overlay. */
export interface Folders {
	contentFolder: string;
	overlayFolder?: string | undefined;
}

/**
 * Reads a content folder.
 *
 * @param contentFolder path of the folder
 * @param overlayFolder path of the overlay
 * @returns the parsed files, with the findings of the schemas
 * @throws when a folder cannot be read
 */
export const readContent = (contentFolder: string, overlayFolder?: string): Content =>
	gatherContent(readFiles({ contentFolder, overlayFolder }), earlierLedgers({ contentFolder, overlayFolder }));

/** @returns the committed versions of the ledgers of all folders */
export const earlierLedgers = (folders: Folders) => listOf(folders).flatMap((folder) => ledgersInGit(folder));

/**
 * @param folders paths of the folders
 * @returns the parsed files, by path within their folder
 * @throws when a folder cannot be read
 */
export function readFiles(folders: Folders): Map<string, ParsedFile> {
	const files = new Map<string, ParsedFile>();
	for (const folder of listOf(folders))
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (entry.isDirectory()) continue;
			const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
			files.set(path, entry.isFile() ? readFile(folders, path) : { findings: [neitherFileNorFolder(path)] });
		}
	if (!files.has(strings) && existsSync(join(folderOfStrings, strings))) files.set(strings, readFile(folders, strings));
	return files;
}

/** @returns one file, parsed from all folders that have it */
export const readFile = ({ contentFolder, overlayFolder }: Folders, path: string): ParsedFile =>
	parseFile(path, {
		content: textIn(contentFolder, path) ?? (path === strings ? textIn(folderOfStrings, path) : undefined),
		overlay: textIn(overlayFolder, path),
	});

const listOf = ({ contentFolder, overlayFolder }: Folders) =>
	overlayFolder === undefined ? [contentFolder] : [contentFolder, overlayFolder];

/** Binary files are read with one character per byte, so that nothing is lost. */
const textIn = (folder: string | undefined, path: string) =>
	folder !== undefined && existsSync(join(folder, path))
		? readFileSync(join(folder, path), path.endsWith('.png') ? 'latin1' : 'utf8')
		: undefined;

const neitherFileNorFolder = (file: string): Finding => ({
	file,
	field: '',
	rule: 'known-file',
	message: 'This is neither a file nor a folder, so it is not read; symbolic links are not followed.',
	remedy: 'Replace it with the file itself, or remove it.',
});
