import { indexedSentence, type CodeIndex, type IndexedSentence } from '../codes/code-index.ts';
import type { Tree } from '../diagnosis/tree.ts';
import type { Recognition, Weights } from '../schemas/recognition.ts';
import type { Signal } from '../schemas/signals.ts';
import { stemOf, wordsOf } from '../text/words.ts';
import type { PageIndex } from '../search/page-index.ts';
import { shortened } from './patterns.ts';

/** Answers of the diagnosis, by question. */
export type Tells = Readonly<Record<string, string>>;

/** What the finder needs besides codes and pages; plain JSON, loaded at the first keystroke. */
export interface ReportIndex {
	sentences: IndexedSentence[];
	weights: Weights;
	signals: Omit<Signal, 'id'>[];
	/** Sentences of any dialog or mail, which are evidence of nothing. */
	boilerplate: string[];
	/** Stems of words that mean nothing in a report. */
	weakWords: string[];
	/** Message for a text in another language in which nothing was found, by language. */
	otherLanguages: Record<string, string>;
	/** Answers of the diagnosis that codes and pairs imply, by id. */
	tells: Record<string, Tells>;
	/** The parts of the diagnosis that a walk needs. */
	tree: Pick<Tree, 'start' | 'questions' | 'outcomes'> & { version: number };
}

/** Everything that the finder knows. */
export interface FinderIndex {
	/** With the sentences of the report. */
	codes: CodeIndex;
	pages: PageIndex;
	report: ReportIndex;
}

/**
 * Builds the compact index of reports for the browser.
 * @param recognition `content/recognition.yaml`
 * @param starts answers of the diagnosis that codes and pairs imply
 * @param tree the diagnosis
 */
export function buildReportIndex(
	recognition: Recognition,
	starts: readonly { id: string; tells: Tells }[],
	tree: ReportIndex['tree'],
): ReportIndex {
	const { weights, signals, boilerplate, otherLanguages, sentences, weakWords } = recognition;
	return {
		sentences: sentences.map(indexedSentence),
		weights,
		signals: signals.map(({ any, affirmed, raises, lowers, tells }) => ({
			any: [...new Set(any.map(shortened))],
			...{ affirmed, raises, lowers, tells },
		})),
		boilerplate: Object.values(boilerplate).flat(),
		weakWords: [...new Set(weakWords.flatMap(wordsOf).map(stemOf))],
		otherLanguages,
		tells: Object.fromEntries(
			starts.filter(({ tells }) => Object.keys(tells).length > 0).map(({ id, tells }) => [id, tells]),
		),
		tree: {
			version: tree.version,
			start: tree.start,
			questions: tree.questions.map(({ id, answers }) => ({
				id,
				answers: answers.map((one) => ({ id: one.id, to: one.to })),
			})),
			outcomes: [],
		},
	};
}

const mergedIndexes = new WeakMap<CodeIndex, WeakMap<ReportIndex, CodeIndex>>();

/** @returns the codes with the sentences of the report; the same object each time, so that its look-up tables are built once */
export function withSentences(codes: CodeIndex, report: ReportIndex): CodeIndex {
	const known = mergedIndexes.get(codes)?.get(report);
	if (known) return known;
	const merged = { ...codes, reading: { ...codes.reading, sentences: report.sentences } };
	if (!mergedIndexes.has(codes)) mergedIndexes.set(codes, new WeakMap());
	mergedIndexes.get(codes)?.set(report, merged);
	return merged;
}
