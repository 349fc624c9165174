import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../../links/ledger.ts';
import { ledgerOf } from '../../content/permalinks.ts';
import { readContent } from '../../guide/read-content.ts';
import type { EditionFacts } from '../../upgrade/facts.ts';
import { BuildError } from '../build-error.ts';
import { replacements } from '../overlay-report.ts';
import { dayOf, factsOfContent } from './content-facts.ts';
import { siteFiles } from './edition-files.ts';
import { factsOfSite } from './site-facts.ts';

/** The edition that an operator has. */
export interface OldEdition {
	facts: EditionFacts;
	/** Digests of what the overlay would replace in it, by file and field; undefined where only the built site is there. */
	originals: ReadonlyMap<string, string> | undefined;
	/** What to say of how it was read. */
	notes: string[];
}

/**
 * @param path a built site, a release with its archive or without, a content folder, or a checkout with one of them
 * @param overlayFolder the overlay of today
 * @throws {BuildError} when nothing is there, or no edition of a guide
 */
export function readOldEdition(path: string, overlayFolder: string | undefined): OldEdition {
	if (!existsSync(path))
		throw new BuildError(`There is no "${path}". Name the folder or the archive of the edition that you have.`);
	const folder = statSync(path).isDirectory() ? contentIn(path) : undefined;
	// Beside its content a checkout may have the site of any edition, so what was asked for first is its content.
	const files = folder === undefined ? siteFiles(path) : undefined;
	if (files) return { facts: factsOfSite(files), originals: undefined, notes: [] };
	if (folder === undefined)
		throw new BuildError(
			`"${path}" is no edition of a guide. Name its built site (it holds api/articles.json), a release or its archive, or its content folder (it holds site.yaml and articles/).`,
		);
	return readOldContent(folder, overlayFolder);
}

const contentIn = (path: string): string | undefined =>
	[path, join(path, 'content')].find((one) => existsSync(join(one, 'site.yaml')) && existsSync(join(one, 'articles')));

/** Content that was written for another engine says at least which addresses it had. */
function readOldContent(folder: string, overlayFolder: string | undefined): OldEdition {
	const content = readContent(folder, overlayFolder);
	const own = overlayFolder === undefined ? content : readContent(folder);
	const originals = new Map(replacements(content).map(({ what, digest }) => [what, digest]));
	if (content.findings.length === 0) return { facts: factsOfContent(content), originals, notes: [] };
	const promised = entriesOf(ledgerOf(own));
	const { file, message } = content.findings[0]!;
	return {
		facts: {
			day: dayOf(own),
			said: {},
			has: promised.size > 0 ? (entry) => promised.has(entry) : undefined,
			replies: undefined,
			packs: [],
		},
		originals,
		notes: [
			`The old content was written for another version and cannot be read as this one's (${content.findings.length} findings; ${file}: ${message})`,
			'Its ledger says which addresses it had. For all else, name its built site or the archive of its release.',
		],
	};
}
