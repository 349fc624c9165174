import type { IndexedPage, PageIndex } from './page-index.ts';
import { preparePages, weights } from './prepare-pages.ts';
import { searchPages } from './search-pages.ts';
import { wordsOf } from './words-of.ts';

/** The beginning of a text tells what is wrong; below it stand earlier mails and logs. */
const mostSentences = 24;
/** In signs; what comes after is not looked at. */
const longestRead = 10_000;
/** A longer sentence is no sentence. */
const mostWords = 60;
/** A line of a mail that is at least as long was broken by its width, not by its writer. */
const fullLine = 60;
/** A long sentence says several things; so many words of it are searched at a time. */
const together = 4;
/** A shorter word that only a guess knows is a name as likely as a slip of the pen. */
const leastGuessed = 8;
/** Sums of the same parts differ by less. */
const rounding = 0.001;
/** A cause must fit this part as well as the best one. */
const share = 0.6;

/**
 * The causes that a ticket or a report speaks of, a sentence at a time: all words of a long text would find everything,
 * or nothing.
 *
 * @param text the whole text
 * @param index what the quick search knows
 * @param most how many at the most
 * @returns articles, best first; empty where no sentence tells enough
 */
export function causesInWords(text: string, index: PageIndex, most: number): IndexedPage[] {
	const best = new Map<IndexedPage, number>();
	const least = leastScore(index);
	for (const words of tellingWords(text.slice(0, longestRead), index).flatMap(windowsOf)) {
		for (const { page, score } of searchPages(words.join(' '), index)) {
			if (isArticle(page) && score >= least) best.set(page, Math.max(score, best.get(page) ?? 0));
		}
	}
	const ranked = [...best].sort(([, one], [, other]) => other - one);
	const wanted = (ranked[0]?.[1] ?? 0) * share;
	return ranked
		.filter(([, score]) => score >= wanted)
		.slice(0, most)
		.map(([page]) => page);
}

const isArticle = ({ address }: IndexedPage): boolean => /^\/fix\/[^/]+\/$/.test(address);

/** What a word in a title is worth that no other page has; one such word is enough, of common ones it takes several. */
const leastScore = (index: PageIndex): number => weights.title * preparePages(index).rarest - rounding;

/** The sentences of a text, each with its words that some page knows; those without any are left out. */
function tellingWords(text: string, index: PageIndex): string[][] {
	const known = (index.said ?? []).map((sentence) => wordsOf(sentence).join(' '));
	return sentencesOf(text)
		.slice(0, mostSentences)
		.filter((sentence) => {
			const plain = wordsOf(sentence).join(' ');
			return !known.some((one) => one.includes(plain) || plain.includes(one));
		})
		.map((sentence) => {
			const words = sentence.split(/\s+/).filter((word) => !isName(word));
			return wordsOf(words.slice(0, mostWords).join(' ')).filter((word) => isTelling(word, index));
		})
		.filter(({ length }) => length > 0);
}

function isTelling(word: string, index: PageIndex): boolean {
	if (index.stopWords.includes(word)) return false;
	const [hit] = searchPages(word, index, 1);
	return hit !== undefined && (hit.guessed.length === 0 || word.length >= leastGuessed);
}

/** Words that stand side by side, all of them when they are few; and each alone, since one that only one page has is enough. */
const windowsOf = (words: readonly string[]): string[][] => [
	...Array.from({ length: Math.max(1, words.length - together + 1) }, (_, from) => words.slice(from, from + together)),
	...words.map((word) => [word]),
];

/** Sentences and lines; the label before a value goes, since every ticket of a form has it. */
function sentencesOf(text: string): string[] {
	const lines: string[] = [];
	let isOpen = false;
	for (const line of text.split('\n')) {
		const rest = line.trim().replace(/^(?:[^\s:]+ ){0,2}[^\s:]+:(?:\s|$)/, '');
		if (isOpen && rest) lines.push(`${lines.pop() ?? ''} ${rest}`);
		else lines.push(rest);
		isOpen = line.trim().length >= fullLine;
		if (lines.length > mostSentences * 4) break;
	}
	return lines.flatMap((line) => line.split(/[.!?;]+(?=\s|$)/)).filter((sentence) => /\p{L}/u.test(sentence));
}

/** An address, a file, an account, a date, a number or a name like `PC-17`; letters with a number behind are a word. */
const isName = (word: string): boolean =>
	/[@\\]|:\/\//.test(word) || (/\d/.test(word) && !/^[^\p{L}\p{N}]*\p{L}+\d+[^\p{L}\p{N}]*$/u.test(word));
