import { buildCodeIndex, type CodeIndex } from '../../../src/codes/code-index.ts';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { buildReportIndex, type ReportIndex } from '../../../src/finder/report-index.ts';
import { guideFrom } from '../../../src/guide/from-content.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import { diagnosisEntryPoints } from '../../../src/guide/diagnosis-entry-points.ts';
import { pageIndex } from '../../../src/guide/page-index.ts';
import type { PageIndex } from '../../../src/search/page-index.ts';

/** The search data of a site's box. */
export interface BoxIndex {
	codes: CodeIndex;
	pages: PageIndex;
	report: ReportIndex;
	guide: Guide;
}

/**
 * The search data of the site's box, generated from the content as in a build.
 *
 * @param folder the content folder; defaults to the real one
 */
export function realIndex(folder = settings.contentFolder): BoxIndex {
	const content = readContent(folder);
	const guide = guideFrom(content);
	const lists = Object.fromEntries(guide.lists.map((list) => [list.id, list]));
	const [recognition] = content.recognition;
	if (!recognition) throw new Error(`${folder} lacks recognition.yaml.`);
	return {
		codes: buildCodeIndex(lists, guide.pairs, guide.site, recognition.data, guide.words.why, guide.tree),
		pages: pageIndex(guide, recognition.data),
		report: buildReportIndex(recognition.data, diagnosisEntryPoints(guide), guide.tree),
		guide,
	};
}
