import { distance } from './distance.ts';
import type { IndexedPage, PageIndex } from './page-index.ts';
import { wordsOf } from './words-of.ts';

/** A page that fits, best first. */
export interface Hit {
	page: IndexedPage;
	/** The heading that fits best, where the title does not. */
	heading: string;
	score: number;
	/** Words that were only found by guessing at a slip of the pen. */
	guessed: { typed: string; meant: string }[];
}

/** What a word is worth by where it stands. */
const weights = { title: 4, aliases: 4, headings: 2, summary: 1.5 } as const;

/** A page must hold this part of what the best page holds; two words are both wanted, of three two will do. */
const share = 0.6;

/** What a match is worth by how close it is. */
const closeness = { same: 1, synonym: 0.7, begins: 0.8, guessed: 0.6 } as const;

/**
 * Searches titles, aliases, headings and summaries, forgiving slips of the pen. Answers at once, before the full text
 * has arrived.
 *
 * @param query what the person typed
 * @param index from the content
 * @param most how many hits at the most
 * @returns hits with a score above zero, best first; pages that hold more of the words come first
 */
export function searchPages(query: string, index: PageIndex, most = 8): Hit[] {
	const words = meaningful(query, index);
	if (words.length === 0) return [];
	const hits = index.pages.map((page) => score(page, words, index));
	const needed = Math.max(1, ...hits.map(({ found }) => found)) * share;
	return hits
		.filter(({ hit, found }) => hit.score > 0 && found >= needed)
		.sort((a, b) => b.found - a.found || b.hit.score - a.hit.score)
		.slice(0, most)
		.map(({ hit }) => hit);
}

/** @returns the words of a query that carry meaning; all of them when none does */
export function meaningful(query: string, { stopWords }: Pick<PageIndex, 'stopWords'>): string[] {
	const words = [...new Set(wordsOf(query))].slice(0, 24);
	const kept = words.filter((word) => !stopWords.includes(word));
	return kept.length > 0 ? kept : words;
}

function score(page: IndexedPage, words: string[], { synonyms }: PageIndex) {
	const hit: Hit = { page, heading: '', score: 0, guessed: [] };
	let found = 0;
	for (const word of words) {
		let best = { value: 0, meant: '', guessed: false, heading: '' };
		for (const field of ['title', 'aliases', 'headings', 'summary'] as const)
			for (const text of [page[field]].flat())
				for (const candidate of wordsOf(text)) {
					const close = compare(word, candidate, synonyms);
					const value = closeness[close ?? 'same'] * weights[field];
					if (close && value > best.value)
						best = { value, meant: candidate, guessed: close === 'guessed', heading: field === 'headings' ? text : '' };
				}
		if (best.value === 0) continue;
		found += 1;
		hit.score += best.value;
		hit.heading ||= best.heading;
		if (best.guessed) hit.guessed.push({ typed: word, meant: best.meant });
	}
	return { hit, found };
}

function compare(word: string, candidate: string, synonyms: string[][]): keyof typeof closeness | undefined {
	if (word === candidate) return 'same';
	if (/\d/.test(word)) return undefined;
	if (word.length >= 3 && candidate.startsWith(word)) return 'begins';
	if (candidate.length >= 4 && word.startsWith(candidate) && word.length - candidate.length <= 3) return 'begins';
	if (synonyms.some((group) => group.includes(word) && group.includes(candidate))) return 'synonym';
	if (word.length < 5 || candidate.length < 4) return undefined;
	const most = word.length >= 8 ? 2 : 1;
	return distance(word, candidate, most) <= most ? 'guessed' : undefined;
}
