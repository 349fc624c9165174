import { matchesOf, type Match } from './matches.ts';
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

/** What it is worth that the query is a name of the page, word for word. */
const named = 100;
/** A page must hold this part of the words that the best page holds: two words are both wanted, of three two will do. */
const share = 0.6;
/** What a section of a page is worth beside a page of its own that says the same. */
const partly = 0.6;
/**
 * A page must hold this part of what the words of the query tell. Of two known words either will do; a word beside
 * another that no page knows is too little.
 */
const leastTold = 0.45;
/** What a word that no page knows tells, beside the rarest of those that are known. */
const unknown = 1.3;
const mostWords = 24;

/** A word of the query. */
interface Asked {
	typed: string;
	stands: readonly Match[];
	/** What it tells. */
	tells: number;
}

/** The best place of one typed word on a page. */
interface Best {
	value: number;
	heading: Heading | undefined;
	meant: string | undefined;
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
export function searchPages(query: string, index: PageIndex, most = 5): Hit[] {
	const words = meaningful(query, index);
	if (words.length === 0) return [];
	const pages = preparePages(index);
	const asked = words.map((typed) => {
		const stands = matchesOf(typed, pages);
		return { typed, stands, tells: tellsOf(typed, stands, pages) };
	});
	const told = asked.reduce((sum, { tells }) => sum + tells, 0);
	const name = nameOf(query, index.stopWords);
	const hits = pages.pages.map((page) => score(page, asked, page.names.has(name)));
	const wanted = Math.max(...hits.map(({ found }) => found)) * share;
	return hits
		.filter(
			({ hit, found, tells }) => hit.score >= named || (hit.score > 0 && found >= wanted && tells >= told * leastTold),
		)
		.sort((a, b) => b.hit.score - a.hit.score)
		.slice(0, most)
		.map(({ hit }) => hit);
}

/** A name of somebody's machine: capitals, a hyphen and a number. No page can know it. */
const machine = /\b\p{Lu}[\p{Lu}\d]*-[\p{Lu}\d]*\d\b/gu;

/** @returns the words of a query that carry meaning; all of them when none does */
export function meaningful(query: string, { stopWords }: Pick<PageIndex, 'stopWords'>): string[] {
	const words = [...new Set(wordsOf(query.replace(machine, ' ')))];
	const kept = words.filter((word) => !stopWords.includes(word));
	return (kept.length > 0 ? kept : words).slice(0, mostWords);
}

/**
 * What a word of the query tells: of a known one, as much as the index says; of one that no page knows, more than any.
 * One with a digit in it tells nothing, since it may be a time, an amount or a name of somebody's machine.
 */
export function tellsOf(typed: string, stands: readonly Match[], { tells, rarest }: PreparedPages): number {
	if (stands.length > 0) return tells.get(typed) ?? Math.max(...stands.map(({ word }) => tells.get(word) ?? 0));
	return /\d/.test(typed) ? 0 : rarest * unknown;
}

function score(
	{ page, words }: PreparedPage,
	asked: readonly Asked[],
	isName: boolean,
): { hit: Hit; found: number; tells: number } {
	let found = 0;
	let told = 0;
	const hit: Hit = { page, heading: undefined, score: isName ? named : 0, guessed: [] };
	const part = page.address.includes('#') ? partly : 1;
	for (const { typed, stands, tells } of asked) {
		let best: Best = { value: 0, heading: undefined, meant: undefined };
		for (const { word, worth, meant } of stands) {
			const place = words.get(word);
			const value = place ? place.weight * worth : 0;
			if (place && value > best.value) best = { value, heading: place.heading, meant };
		}
		if (best.value === 0) continue;
		found += 1;
		told += tells;
		hit.score += best.value * part;
		hit.heading ??= best.heading;
		if (best.meant !== undefined) hit.guessed.push({ typed, meant: best.meant });
	}
	return { hit, found, tells: told };
}
