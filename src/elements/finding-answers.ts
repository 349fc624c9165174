import type { CodeIndex } from '../codes/code-index.ts';
import type { Finding } from '../finder/find-causes.ts';
import { languageOf } from '../finder/language.ts';
import type { FinderIndex } from '../finder/report-index.ts';
import type { Found } from '../message/find.ts';
import type { Words } from '../schemas/words.ts';
import type { PageIndex } from '../search/page-index.ts';
import { causeList, diagnosisButton } from './cause-list.ts';
import type { AnswerContext } from './code-answers.ts';
import { el } from './el.ts';
import { readingPanel } from './reading-panel.ts';

type ReadingWords = Words['reading'];

/** The context for rendering answers to codes. */
export function answerContext(
	base: string,
	words: ReadingWords,
	codes: CodeIndex,
	pages: PageIndex['pages'],
): AnswerContext {
	const titles = (id: string) => pages.find(({ address }) => address.endsWith(`/${id}/`))?.title ?? id;
	return { base, codes, words, titles };
}

/** The likeliest causes, and a link to the diagnosis with the answers that the text implies. */
export function causeAnswers(
	base: string,
	words: ReadingWords,
	{ causes, fragment, found }: Finding,
	pages: PageIndex,
): HTMLElement[] {
	const title = found.verdict === 'exact' ? words.likeliestOfCode : words.likeliest;
	const list = causeList(base, title, causes, pages, words);
	return fragment && (list.length > 0 || found.answers.length > 0)
		? [...list, diagnosisButton(base, fragment, words)]
		: list;
}

/** For a text without matches: a hint in its language that codes work, unless English, and a link to the diagnosis. */
export function noAnswer(
	base: string,
	words: ReadingWords,
	text: string,
	{ fragment }: Finding,
	{ report }: FinderIndex,
): HTMLElement[] {
	const language = languageOf(text, report);
	const button = diagnosisButton(base, fragment, words);
	if (language === undefined) return [button];
	return [el('p', { class: 'px-4 pt-3', lang: language }, report.otherLanguages[language] ?? ''), button];
}

/**
 * The panel that explains how the text was read. A text of words only needs none.
 *
 * @param inAddress whether the text came in the address
 */
export function readingOf(
	context: AnswerContext,
	text: string,
	{ answers, recognition }: Found,
	inAddress: boolean,
): HTMLElement[] {
	const hasReading = answers.length > 0 || (recognition?.ignored.length ?? 0) > 0;
	return recognition && hasReading ? [readingPanel(context, text, recognition, inAddress)] : [];
}
