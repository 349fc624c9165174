import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../content/finding.ts';
import type { Content } from '../content/content.ts';
import { gatherContent } from '../content/parse-content.ts';
import { ledgersInGit } from './ledgers-in-git.ts';
import { parseFile, type ParsedFile } from '../content/parse-file.ts';

/** The strings of the interface, which serve every subject: a content folder without its own has these. */
const strings = 'strings.yaml';
const folderOfStrings = 'content';

/** The folders that content is read from: ours, and one that is laid over it. */
export interface Folders {
	contentFolder: string;
	overlayFolder?: string | undefined;
}

/**
 * Reads a content folder.
 *
 * @param contentFolder path of the folder
 * @param overlayFolder path of the folder that is laid over it
 * @returns the parsed files, with the findings of the schemas
 * @throws when a folder cannot be read
 */
export const readContent = (contentFolder: string, overlayFolder?: string): Content =>
	gatherContent(readFiles({ contentFolder, overlayFolder }), earlierLedgers({ contentFolder, overlayFolder }));

/** @returns the committed versions of the ledgers of all folders */
export const earlierLedgers = (folders: Folders) => listOf(folders).flatMap((folder) => ledgersInGit(folder));

/**
 * @param folders paths of the folders
 * @returns what each file says, by path within its folder
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

/** @returns what one file says in all folders that have it */
export const readFile = ({ contentFolder, overlayFolder }: Folders, path: string): ParsedFile =>
	parseFile(path, {
		content: textIn(contentFolder, path) ?? (path === strings ? textIn(folderOfStrings, path) : undefined),
		overlay: textIn(overlayFolder, path),
	});

const listOf = ({ contentFolder, overlayFolder }: Folders) =>
	overlayFolder === undefined ? [contentFolder] : [contentFolder, overlayFolder];

/** Where bytes are no text, each is one character: nothing of a picture is lost. */
const textIn = (folder: string | undefined, path: string) =>
	folder !== undefined && existsSync(join(folder, path))
		? readFileSync(join(folder, path), path.endsWith('.png') ? 'latin1' : 'utf8')
		: undefined;

const neitherFileNorFolder = (file: string): Finding => ({
	file,
	field: '',
	rule: 'known-file',
	message: 'This is neither a file nor a folder, so it is not read; links to files are not followed.',
	remedy: 'Put the file itself here, or take this out.',
});
