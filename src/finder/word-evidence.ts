import { matchesOf } from '../search/matches.ts';
import type { IndexedPage, PageIndex } from '../search/page-index.ts';
import { preparePages, weights } from '../search/prepare-pages.ts';
import { idfOf, searchPages } from '../search/search-pages.ts';
import { stemOf } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import type { TextWord } from './patterns.ts';
import type { ReportIndex } from './report-index.ts';

/** The beginning of a text says what is wrong; below it are earlier mails and logs. */
const maxSentences = 24;
const maxRead = 10_000;
/** A longer sentence is no sentence. */
const maxWords = 60;
/** A long sentence says several things; so many words of it are searched at a time. */
const together = 4;
/** So many pages of a few words are looked at. */
const maxHits = 5;
/** A word that more than this part of the pages hold says nothing: "server", "connection". */
const maxPart = 0.2;
/** A shorter word that only a guess knows is a name as likely as a typo. */
const minGuessed = 8;
/** What a word in a title is worth that no other page has. */
export const perWord = 1.6;
/** What a match is worth of which all words are weak. */
const onlyWeak = 0.8;
/** One odd word decides nothing. */
const maxForOneWord = 1.5;

/**
 * What the words of a text say for causes, a sentence at a time: all words of a long text would find everything, or
 * nothing.
 * @param words words of the text that are not spoken for by codes and the like
 * @param index what the quick search knows
 * @param report what words can give at the most
 */
export function wordEvidence(
	words: readonly TextWord[],
	index: PageIndex,
	{ weights: { words: most }, weakWords }: ReportIndex,
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
			const points = isWeak ? score * onlyWeak : score;
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
		points: Math.min((score / unit) * perWord, (all.get(cause)?.size ?? 0) > 1 ? most : maxForOneWord),
		words: matched.join(' '),
	}));
}

const causeOf = ({ address }: IndexedPage): string | undefined => /^\/fix\/([^/]+)\/$/.exec(address)?.[1];

/** The sentences of a text, each with its words that some page knows; those without any are left out. */
function sentencesOf(words: readonly TextWord[], index: PageIndex): string[][] {
	const sentences = new Map<number, string[]>();
	for (const { word, start, sentence } of words) {
		if (start > maxRead || (sentences.size >= maxSentences && !sentences.has(sentence))) break;
		const known = sentences.get(sentence) ?? [];
		if (known.length < maxWords) known.push(word);
		sentences.set(sentence, known);
	}
	return [...sentences.values()]
		.map((one) => one.filter((word) => isTelling(word, index)))
		.filter(({ length }) => length > 0);
}

function isTelling(word: string, index: PageIndex): boolean {
	if (index.stopWords.includes(word)) return false;
	const pages = preparePages(index);
	const matches = matchesOf(word, pages);
	if (matches.length === 0 || idfOf(word, matches, pages) < Math.log(1 + 1 / maxPart)) return false;
	return matches.some(({ meant }) => meant === undefined) || word.length >= minGuessed;
}

/** Words side by side, all of them when they are few; and each alone, since one that only one page has says something. */
const windowsOf = (words: readonly string[]): string[][] => [
	...Array.from({ length: Math.max(1, words.length - together + 1) }, (_, from) => words.slice(from, from + together)),
	...words.map((word) => [word]),
];
