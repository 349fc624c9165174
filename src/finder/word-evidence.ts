import { matchesOf } from '../search/matches.ts';
import type { IndexedPage, PageIndex } from '../search/page-index.ts';
import { preparePages, weights } from '../search/prepare-pages.ts';
import { idfOf, searchPages } from '../search/search-pages.ts';
import { stemOf } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import type { TextWord } from './patterns.ts';
import type { ReportIndex } from './report-index.ts';

/** The beginning of a text describes the trouble; earlier mails and logs follow it. */
const maxSentences = 24;
const maxRead = 10_000;
/** Anything longer is not a sentence. */
const maxWords = 60;
/** A long sentence says several things, so this many words of it are searched at a time. */
const windowSize = 4;
/** Number of pages to consider for each search. */
const maxHits = 5;
/** A word on more than this share of the pages is not distinctive: "server", "connection". */
const maxShare = 0.2;
/** A shorter unknown word is as likely a name as a typo. */
const minGuessed = 8;
/** Points for a word in a title that no other page has. */
export const perWord = 1.6;
/** Factor for a match of weak words only. */
const weakFactor = 0.8;
/** One word alone must not decide. */
const maxForOneWord = 1.5;

/**
 * Evidence from the words of a text, one sentence at a time: all words of a long text would match everything, or nothing.
 * @param words words of the text that are not counted as part of a code, a signal and so on
 * @param index the index of the quick search
 * @param report its weights limit the points of words
 */
export function wordEvidence(
	words: readonly TextWord[],
	index: PageIndex,
	{ weights: { words: maxPoints }, weakWords }: ReportIndex,
): Evidence[] {
	const weak = new Set(weakWords);
	const best = new Map<string, { score: number; matched: string[] }>();
	const all = new Map<string, Set<string>>();
	for (const sentence of sentencesOf(words, index).flatMap(windowsOf)) {
		for (const { page, score, matched } of searchPages(sentence.join(' '), index, maxHits, true)) {
			const cause = causeOf(page);
			if (cause === undefined) continue;
			const isWeak = matched.every((word) => weak.has(stemOf(word)) || !/\p{L}/u.test(word));
			// "User" alone is on every ticket.
			if (isWeak && matched.length === 1) continue;
			const points = isWeak ? score * weakFactor : score;
			if (points > (best.get(cause)?.score ?? 0)) best.set(cause, { score: points, matched });
			const known = all.get(cause) ?? new Set();
			for (const word of matched) known.add(word);
			all.set(cause, known);
		}
	}
	const unit = weights.title * preparePages(index).maxIdf;
	return [...best].map(([cause, { score, matched }]) => ({
		cause,
		kind: 'words',
		points: Math.min((score / unit) * perWord, (all.get(cause)?.size ?? 0) > 1 ? maxPoints : maxForOneWord),
		words: matched.join(' '),
	}));
}

const causeOf = ({ address }: IndexedPage): string | undefined => /^\/fix\/([^/]+)\/$/.exec(address)?.[1];

/** The sentences of a text, each reduced to its distinctive words; those without any are left out. */
function sentencesOf(words: readonly TextWord[], index: PageIndex): string[][] {
	const sentences = new Map<number, string[]>();
	for (const { word, start, sentence } of words) {
		if (start > maxRead || (sentences.size >= maxSentences && !sentences.has(sentence))) break;
		const known = sentences.get(sentence) ?? [];
		if (known.length < maxWords) known.push(word);
		sentences.set(sentence, known);
	}
	return [...sentences.values()]
		.map((one) => one.filter((word) => isDistinctive(word, index)))
		.filter(({ length }) => length > 0);
}

function isDistinctive(word: string, index: PageIndex): boolean {
	if (index.stopWords.includes(word) || isSingleCharacter(word)) return false;
	const pages = preparePages(index);
	const matches = matchesOf(word, pages);
	if (matches.length === 0 || idfOf(word, matches, pages) < Math.log(1 + 1 / maxShare)) return false;
	return matches.some(({ meant }) => meant === undefined) || word.length >= minGuessed;
}

/** A single letter or digit is a variable, an option or a list number. A single Chinese character is a word. */
const isSingleCharacter = (word: string) => /^[a-z\d]$/.test(word);

/** Groups of neighbouring words, or all if they are few; and each word alone, since a rare word is evidence by itself. */
const windowsOf = (words: readonly string[]): string[][] => [
	...Array.from({ length: Math.max(1, words.length - windowSize + 1) }, (_, from) =>
		words.slice(from, from + windowSize),
	),
	...words.map((word) => [word]),
];
