import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, EarlierLedger } from '../content/content.ts';
import { toPublic } from '../content/public-content.ts';
import { gatherContent } from '../content/parse-content.ts';
import type { ParsedFile } from '../content/parse-file.ts';
import { settings } from '../settings.ts';
import { earlierLedgers, readFile, readFiles } from './read-content.ts';

/** On the global object, because a build bundles the pages and so loads this module twice. */
const kept = globalThis as {
	contentFiles?: Map<string, ParsedFile>;
	earlierLedgers?: EarlierLedger[];
	content?: Content;
};

/**
 * The only source of data for pages, settings and JSON, so that they cannot show anything that is not for their readers.
 *
 * @returns the content that the site is built from; the same object until a file changes
 * @throws when the folder cannot be read
 */
export function loadContent(): Content {
	const content = loadWholeContent();
	return settings.audience === 'internal' ? content : toPublic(content).content;
}

/**
 * @returns the content for all audiences, for checks; the same object until a file changes
 * @throws when the folder cannot be read
 */
export function loadWholeContent(): Content {
	kept.contentFiles ??= readFiles(settings);
	kept.earlierLedgers ??= earlierLedgers(settings);
	return (kept.content ??= gatherContent(kept.contentFiles, kept.earlierLedgers));
}

/**
 * Re-reads one file, or drops it if it no longer exists. The next `loadContent` returns content with the change.
 *
 * @param file path within the content folder, or the overlay
 */
export function reloadFile(file: string): void {
	const files = (kept.contentFiles ??= readFiles(settings));
	const folders = [settings.contentFolder, settings.overlayFolder];
	if (folders.some((folder) => folder !== undefined && existsSync(join(folder, file))))
		files.set(file, readFile(settings, file));
	else files.delete(file);
	delete kept.content;
}
