import type { PageIndex } from '../search/page-index.ts';
import { searchPages } from '../search/search-pages.ts';
import { wordsOf } from '../search/words-of.ts';

/** The beginning of a ticket tells what is wrong; below it stand earlier mails and logs. */
const mostSentences = 24;
/** A longer sentence is no sentence. */
const mostWords = 60;
/** A line of a mail that is at least as long was broken by its width, not by its writer. */
const fullLine = 60;
/** A long sentence says several things; so many words of it are searched at a time. */
const together = 4;
/** A shorter word that only a guess knows is a name as likely as a slip of the pen. */
const leastGuessed = 8;
/** A cause must fit this part as well as the best one. */
const share = 0.6;

/**
 * The causes that the words of a ticket speak of, a sentence at a time: all words of a long text would find everything.
 *
 * @param ticket the whole text
 * @param index what the quick search knows
 * @param said sentences that stand in every message or mail, so that they tell nothing
 * @param most how many at the most
 * @returns ids of articles, best first; empty where no sentence tells enough
 */
export function causesInWords(ticket: string, index: PageIndex, said: readonly string[], most: number): string[] {
	const best = new Map<string, number>();
	for (const words of tellingWords(ticket, index, said).flatMap(windowsOf)) {
		for (const { page, score } of searchPages(words.join(' '), index)) {
			const id = /^\/fix\/([^/]+)\/$/.exec(page.address)?.[1];
			if (id !== undefined && score >= leastScore(index)) best.set(id, Math.max(score, best.get(id) ?? 0));
		}
	}
	const ranked = [...best].sort(([, one], [, other]) => other - one);
	const wanted = (ranked[0]?.[1] ?? 0) * share;
	return ranked
		.filter(([, score]) => score >= wanted)
		.slice(0, most)
		.map(([id]) => id);
}

/** What a word in a title is worth that no other page has; one such word is enough, of common ones it takes several. */
const leastScore = ({ pages }: PageIndex): number => 4 * Math.log(1 + pages.length) - 0.001;

/** The sentences of a ticket, each with its words that some page knows; those without any are left out. */
function tellingWords(ticket: string, index: PageIndex, said: readonly string[]): string[][] {
	const known = said.map((sentence) => wordsOf(sentence).join(' '));
	return sentencesOf(ticket)
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

/** Words that stand side by side, all of them when they are few. */
const windowsOf = (words: readonly string[]): string[][] =>
	Array.from({ length: Math.max(1, words.length - together + 1) }, (_, from) => words.slice(from, from + together));

/** Sentences and lines; the label before a value goes, since every ticket of a form has it. */
function sentencesOf(ticket: string): string[] {
	const lines: string[] = [];
	let isOpen = false;
	for (const line of ticket.split('\n')) {
		const text = line.trim().replace(/^(?:[^\s:]+ ){0,2}[^\s:]+:(?:\s|$)/, '');
		if (isOpen && text) lines.push(`${lines.pop() ?? ''} ${text}`);
		else lines.push(text);
		isOpen = line.trim().length >= fullLine;
		if (lines.length > mostSentences * 4) break;
	}
	return lines.flatMap((line) => line.split(/[.!?;]+(?=\s|$)/)).filter((sentence) => /\p{L}/u.test(sentence));
}

/** An address, a file, an account, a date, a number or a name like `PC-17`; letters with a number behind are a word. */
const isName = (word: string): boolean =>
	/[@\\]|:\/\//.test(word) || (/\d/.test(word) && !/^[^\p{L}\p{N}]*\p{L}+\d+[^\p{L}\p{N}]*$/u.test(word));
