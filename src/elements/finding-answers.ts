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

/** What answers to codes need to know. */
export function answerContext(
	base: string,
	words: ReadingWords,
	codes: CodeIndex,
	pages: PageIndex['pages'],
): AnswerContext {
	const titles = (id: string) => pages.find(({ address }) => address.endsWith(`/${id}/`))?.title ?? id;
	return { base, codes, words, titles };
}

/** The likeliest causes, and the questions with what the text tells. */
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

/** Where nothing fits: in another language that codes work, said in that language, and the questions. */
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
 * How the text was read. Words alone need no account of it.
 *
 * @param isAsked whether the text came in the address
 */
export function readingOf(
	context: AnswerContext,
	text: string,
	{ answers, recognition }: Found,
	isAsked: boolean,
): HTMLElement[] {
	const isTold = answers.length > 0 || (recognition?.ignored.length ?? 0) > 0;
	return recognition && isTold ? [readingPanel(context, text, recognition, isAsked)] : [];
}
