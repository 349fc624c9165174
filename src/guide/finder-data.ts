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
 * What the first part of the pages may weigh. With the codes it takes a third of a second on the slow line for which
 * the box is measured (Slow 4G: 180 kB a second), so that a first answer comes within one.
 */
const maxFirst = 36_000;

const recognitionData = (): Recognition => loadContent().recognition[0]?.data ?? recognition.parse({});

/** @returns the codes, for the box and for the not-found page; the sentences come with the reports */
export function codeData(): CodeIndex {
	const guide = loadGuide();
	const lists = Object.fromEntries(guide.lists.map((list) => [list.id, list]));
	const known = { ...recognitionData(), sentences: [] };
	return buildCodeIndex(lists, guide.pairs, guide.site, known, guide.words.why, guide.tree);
}

/** @returns what reading a report takes beside codes and pages */
export function reportData(): ReportIndex {
	const guide = loadGuide();
	return buildReportIndex(recognitionData(), diagnosisEntryPoints(guide), guide.tree);
}

/** For each state of the content, because two files hold a part each. */
const split = new WeakMap<Guide, ReturnType<typeof splitPages>>();

/** @returns titles, aliases and headings of the pages, in one part or in two */
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
