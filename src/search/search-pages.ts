import { distance } from './distance.ts';
import type { Heading, IndexedPage, PageIndex } from './page-index.ts';
import { nameOf, preparePages, type PreparedPage, type PreparedPages } from './prepare-pages.ts';
import { wordsOf } from './words-of.ts';

/** A page that fits, best first. */
export interface Hit {
	page: IndexedPage;
	/** The heading that fits best, where the title does not. */
	heading: Heading | undefined;
	score: number;
	/** Words that were only found by guessing at a slip of the pen. */
	guessed: { typed: string; meant: string }[];
}

/** What a match is worth by how close it is. */
const closeness = { same: 1, begins: 0.8, synonym: 0.7, guessed: 0.6 } as const;
/** What it is worth that the query is a name of the page, word for word. */
const named = 100;
/** A page must hold this part of the words that the best page holds: two words are both wanted, of three two will do. */
const share = 0.6;
/** What a section of a page is worth beside a page of its own that says the same. */
const partly = 0.6;
const mostWords = 24;

/** A word of the index that a typed word may stand for. */
interface Match {
	word: string;
	close: number;
	guessed: boolean;
}

/** The best place of one typed word on a page. */
interface Best {
	value: number;
	word: string;
	heading: Heading | undefined;
	guessed: boolean;
}

/**
 * Searches titles, aliases, headings and summaries, forgiving slips of the pen. Answers at once, before the full text
 * has arrived. A rare word counts more than a common one.
 *
 * @param query what the person typed
 * @param index from the content
 * @param most how many hits at the most
 * @returns hits with a score above zero, best first
 */
export function searchPages(query: string, index: PageIndex, most = 8): Hit[] {
	const words = meaningful(query, index);
	if (words.length === 0) return [];
	const pages = preparePages(index);
	const matches = words.map((word) => ({ typed: word, stands: matchesOf(word, pages, index.synonyms) }));
	const name = nameOf(query);
	const hits = pages.pages.map((page) => score(page, matches, pages, page.names.has(name)));
	const wanted = Math.max(...hits.map(({ found }) => found)) * share;
	return hits
		.filter(({ hit, found }) => hit.score > 0 && (found >= wanted || hit.score >= named))
		.sort((a, b) => b.hit.score - a.hit.score)
		.slice(0, most)
		.map(({ hit }) => hit);
}

/** @returns the words of a query that carry meaning; all of them when none does */
export function meaningful(query: string, { stopWords }: Pick<PageIndex, 'stopWords'>): string[] {
	const words = [...new Set(wordsOf(query))];
	const kept = words.filter((word) => !stopWords.includes(word));
	return (kept.length > 0 ? kept : words).slice(0, mostWords);
}

/** A slip of the pen is only looked for where the word itself is known nowhere. */
function matchesOf(typed: string, { tells }: PreparedPages, synonyms: string[][]): Match[] {
	const found: Match[] = [];
	const same = new Set(synonyms.filter((group) => group.includes(typed)).flat());
	for (const word of tells.keys()) {
		if (word === typed) found.push({ word, close: closeness.same, guessed: false });
		else if (begins(typed, word)) found.push({ word, close: closeness.begins, guessed: false });
		else if (same.has(word)) found.push({ word, close: closeness.synonym, guessed: false });
	}
	if (found.length > 0 || typed.length < 5 || /\d/.test(typed)) return found;
	const limit = typed.length >= 8 ? 2 : 1;
	for (const word of tells.keys())
		if (word.length >= 4 && distance(typed, word, limit) <= limit)
			found.push({ word, close: closeness.guessed, guessed: true });
	return found;
}

/** Endings differ: "expires" and "expire", "firewall" and "firewalls". A number never begins another. */
function begins(typed: string, word: string): boolean {
	if (/\d/.test(typed)) return false;
	if (typed.length >= 3 && word.startsWith(typed)) return true;
	if (word.length >= 4 && typed.startsWith(word) && typed.length - word.length <= 3) return true;
	return stemOf(typed) === stemOf(word);
}

/** "Hacked" and "hacking": the commonest endings, where enough of the word is left. */
const stemOf = (word: string): string => word.replace(/(?<=^.{4,})(?:ing|ers?|ed|es|s)$/, '');

function score(
	{ page, words }: PreparedPage,
	matches: readonly { typed: string; stands: Match[] }[],
	{ tells }: PreparedPages,
	isName: boolean,
): { hit: Hit; found: number } {
	let found = 0;
	const hit: Hit = { page, heading: undefined, score: isName ? named : 0, guessed: [] };
	const part = page.address.includes('#') ? partly : 1;
	for (const { typed, stands } of matches) {
		let best: Best = { value: 0, word: '', heading: undefined, guessed: false };
		for (const { word, close, guessed } of stands) {
			const place = words.get(word);
			const value = place ? place.weight * close * (tells.get(word) ?? 0) : 0;
			if (place && value > best.value) best = { value, word, heading: place.heading, guessed };
		}
		if (best.value === 0) continue;
		found += 1;
		hit.score += best.value * part;
		hit.heading ??= best.heading;
		if (best.guessed) hit.guessed.push({ typed, meant: best.word });
	}
	return { hit, found };
}
