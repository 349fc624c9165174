import { buildCodeIndex, type CodeIndex } from '../codes/code-index.ts';
import { loadContent } from '../guide/load-content.ts';
import { onTheWireAbout } from '../guide/on-the-wire.ts';
import { formerEntries } from '../links/former-entries.ts';
import { buildReportIndex, type ReportIndex } from '../finder/report-index.ts';
import { recognition, type Recognition } from '../schemas/recognition.ts';
import { splitPages } from '../search/split-pages.ts';
import type { Guide } from './guide.ts';
import { loadGuide } from './load.ts';
import { loadRedirects } from './redirects.ts';
import { diagnosisEntryPoints } from './diagnosis-entry-points.ts';
import { pageIndex } from './page-index.ts';

/**
 * Maximum size of the first part of the page index. With the codes, it takes a third of a second on Slow 4G (180 kB per
 * second), so that a first answer appears within a second.
 */
const maxFirst = 36_000;

const recognitionData = (): Recognition => loadContent().recognition[0]?.data ?? recognition.parse({});

/** @returns the codes, for the box and the not-found page; the sentences are in the report index */
export function codeData(): CodeIndex {
	const guide = loadGuide();
	const lists = Object.fromEntries(guide.lists.map((list) => [list.id, list]));
	const known = { ...recognitionData(), sentences: [] };
	return buildCodeIndex(lists, guide.pairs, guide.site, known, guide.words.why, guide.tree);
}

/** @returns the index for reading reports, besides codes and pages */
export function reportData(): ReportIndex {
	const guide = loadGuide();
	return buildReportIndex(recognitionData(), diagnosisEntryPoints(guide), guide.tree);
}

/** Cached per state of the content, because each part is a separate file. */
const split = new WeakMap<Guide, ReturnType<typeof splitPages>>();

/** @returns titles, aliases and headings of the pages, in one or two parts */
export function pageData(): ReturnType<typeof splitPages> {
	const guide = loadGuide();
	const parts = split.get(guide) ?? splitInTwo(guide);
	split.set(guide, parts);
	return parts;
}

function splitInTwo(guide: Guide): ReturnType<typeof splitPages> {
	const { redirects, here } = loadRedirects();
	const former = formerEntries(redirects, here);
	const index = { ...pageIndex(guide, recognitionData()), ...(Object.keys(former).length > 0 && { former }) };
	return splitPages(index, maxFirst, (json) => onTheWireAbout(Buffer.from(json), maxFirst));
}
