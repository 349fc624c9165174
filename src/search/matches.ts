import { editDistance } from '../text/edit-distance.ts';
import type { Match, PreparedPages } from './prepare-pages.ts';
import { stemOf } from '../text/words.ts';

/** Weight of a match by how close it is. */
const closeness = { same: 1, begins: 0.8, synonym: 0.7, guessed: 0.6 } as const;
/** Shorter words are too similar to each other for a guess. */
const minGuessed = 5;
/** From these lengths on, a word with one or two letters lost, or one changed, is more likely a typo than another word. */
const minLength = { lost: 6, lostTwice: 10, changed: 9 } as const;

/** Size of the cache: most words of a text occur again in it or in the next query. */
const maxCached = 2000;

/**
 * The words of the index that a word may mean. Typos are only considered when the word itself is unknown.
 *
 * @param typed in the form that `wordsOf` returns
 */
export function matchesOf(typed: string, pages: PreparedPages): readonly Match[] {
	const known = pages.matches.get(typed);
	if (known) return known;
	const found = find(typed, pages);
	if (pages.matches.size >= maxCached) pages.matches.clear();
	pages.matches.set(typed, found);
	return found;
}

function find(typed: string, pages: PreparedPages): Match[] {
	const found = exactMatches(typed, pages);
	if (found.length > 0 || typed.length < minGuessed || /\d/.test(typed)) return found;
	// The corrected word matches what it would have matched without the typo.
	return nearest(typed, pages).flatMap((meant) =>
		exactMatches(meant, pages).map(({ word, worth }) => ({ word, worth: worth * closeness.guessed, meant })),
	);
}

/** The words that a word may mean: itself, other endings, synonyms. */
function exactMatches(typed: string, { idf, stems, synonyms }: PreparedPages): Match[] {
	const found: Match[] = [];
	// A rare ending of a common word is no more distinctive than the word.
	const typedIdf = idf.get(typed) ?? Infinity;
	const isNumber = /\d/.test(typed);
	const stem = stemOf(typed);
	const same = new Set(synonyms.flatMap(({ stems: group, words }) => (group.has(stem) ? words : [])));
	for (const [word, wordIdf] of idf) {
		if (word === typed) found.push({ word, worth: closeness.same * wordIdf });
		else if (!isNumber && (differsInEnding(typed, word, typedIdf) || stem === stems.get(word)))
			found.push({ word, worth: closeness.begins * Math.min(wordIdf, typedIdf) });
		else if (same.has(word)) found.push({ word, worth: closeness.synonym * wordIdf });
	}
	return found;
}

/** The known words with the fewest typos, compared with or without endings; several when they are equally near. */
function nearest(typed: string, { stems }: PreparedPages): string[] {
	let fewest = Infinity;
	let found: string[] = [];
	const stem = stemOf(typed);
	for (const [word, stemmed] of stems) {
		// A match with its ending counts as slightly nearer.
		const typos = Math.min(typosBetween(typed, word, fewest), typosBetween(stem, stemmed, fewest) + 0.5);
		if (typos > fewest || typos === Infinity) continue;
		if (typos < fewest) found = [];
		fewest = typos;
		found.push(word);
	}
	return found;
}

/** @returns the number of typos between two words; infinite when above `max` or above the limit for such words */
function typosBetween(typed: string, word: string, max: number): number {
	const limit = Math.min(maxTypos(typed, word), max);
	const typos = limit === 0 ? 1 : editDistance(typed, word, limit);
	return typos > limit ? Infinity : typos;
}

/**
 * "Smart" is not a typo for "start", nor "project" for "protect": the first letter is seldom wrong, letters are swapped more
 * often than lost or doubled, and a changed letter is a typo only in long words.
 *
 * @returns the highest number of typos allowed between the two; 0 when they are more likely different words
 */
function maxTypos(typed: string, word: string): number {
	if (typed[0] !== word[0] || word.length < minGuessed) return 0;
	if (typed.length === word.length && sorted(typed) === sorted(word)) return 1;
	if (typed.length === word.length) return typed.length < minLength.changed ? 0 : 1;
	if (typed.length < minLength.lost) return 0;
	return typed.length < minLength.lostTwice ? 1 : 2;
}

const sorted = (word: string) => [...word].sort().join('');

/**
 * Whether two words differ in their ending: "expires" and "expire", "firewall" and "firewalls". Not for numbers.
 *
 * @param typedIdf inverse document frequency of the typed word; infinite when it is unknown
 */
function differsInEnding(typed: string, word: string, typedIdf: number): boolean {
	// A known word of three letters means just that word: "out" is not the beginning of "outdated".
	if (typed.length >= (typedIdf === Infinity ? 3 : 4) && word.startsWith(typed)) return true;
	if (word.length >= 4 && typed.length - word.length <= 3 && typed.startsWith(word)) return true;
	// "Administrator" and "administration".
	return word.startsWith(typed.slice(0, longEnding.stem)) && hasLongStem(typed, word);
}

/** Two words with this many letters in common at the start, and this few after them, differ in their ending only. */
const longEnding = { stem: 8, rest: 3 } as const;

function hasLongStem(typed: string, word: string): boolean {
	const shorter = Math.min(typed.length, word.length);
	let same = 0;
	while (same < shorter && typed[same] === word[same]) same += 1;
	return same >= longEnding.stem && Math.max(typed.length, word.length) - same <= longEnding.rest;
}
