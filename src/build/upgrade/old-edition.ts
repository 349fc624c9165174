import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../../links/ledger.ts';
import { ledgerOf } from '../../content/permalinks.ts';
import { readContent } from '../../guide/read-content.ts';
import type { EditionFacts } from '../../upgrade/facts.ts';
import { problemCount } from '../../content/finding.ts';
import { BuildError } from '../build-error.ts';
import { replacements } from '../overlay-report.ts';
import { dayOf, factsOfContent } from './content-facts.ts';
import { siteFiles } from './edition-files.ts';
import { factsOfSite } from './site-facts.ts';

/** The edition that an operator has. */
export interface OldEdition {
	facts: EditionFacts;
	/** Digests of what the overlay would replace in it, by file and field; undefined if only a built site is available. */
	originals: ReadonlyMap<string, string> | undefined;
	/** Notes for the user about how it was read. */
	notes: string[];
}

/**
 * @param path a built site, a release (archive or unpacked), a content folder, or a checkout with one of them
 * @param overlayFolder the current overlay
 * @throws {BuildError} when the path does not exist, or is not an edition of a guide
 */
export function readOldEdition(path: string, overlayFolder: string | undefined): OldEdition {
	if (!existsSync(path))
		throw new BuildError(`There is no "${path}". Name the folder or the archive of the edition that you have.`);
	const folder = statSync(path).isDirectory() ? contentIn(path) : undefined;
	// The content of a checkout comes first, because its built site may be of any edition.
	const files = folder === undefined ? siteFiles(path) : undefined;
	if (files) return { facts: factsOfSite(files), originals: undefined, notes: [] };
	if (folder === undefined)
		throw new BuildError(
			`"${path}" is not an edition of a guide. Name a built site (with api/articles.json), a release or its archive, or a content folder (with site.yaml and articles/).`,
		);
	return readOldContent(folder, overlayFolder);
}

const contentIn = (path: string): string | undefined =>
	[path, join(path, 'content')].find((one) => existsSync(join(one, 'site.yaml')) && existsSync(join(one, 'articles')));

/** From content for another version of the engine, at least the addresses can be read. */
function readOldContent(folder: string, overlayFolder: string | undefined): OldEdition {
	const content = readContent(folder, overlayFolder);
	const own = overlayFolder === undefined ? content : readContent(folder);
	const originals = new Map(replacements(content).map(({ what, digest }) => [what, digest]));
	if (content.findings.length === 0) return { facts: factsOfContent(content), originals, notes: [] };
	const published = entriesOf(ledgerOf(own));
	const { file, message } = content.findings[0]!;
	return {
		facts: {
			day: dayOf(own),
			said: {},
			has: published.size > 0 ? (entry) => published.has(entry) : undefined,
			replies: undefined,
			packs: [],
		},
		originals,
		notes: [
			`The old content is for another version of the engine, and this version cannot read it (${problemCount(content.findings.length)}; ${file}: ${message})`,
			'Its addresses come from its ledger. For everything else, name its built site or the archive of its release.',
		],
	};
}
