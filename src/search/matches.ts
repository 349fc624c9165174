import { editDistance } from '../text/edit-distance.ts';
import type { Match, PreparedPages } from './prepare-pages.ts';
import { stemOf } from '../text/words.ts';

/** What a match is worth by how close it is. */
const closeness = { same: 1, begins: 0.8, synonym: 0.7, guessed: 0.6 } as const;
/** Shorter words are too near to each other for a guess. */
const minGuessed = 5;
/** From these lengths on, a word with letters lost, lost twice or changed is more likely a slip than a word of its own. */
const minLength = { lost: 6, lostTwice: 10, changed: 9 } as const;

/** So many answers are kept; a text has many words, and most occur again in it or in the next query. */
const maxKept = 2000;

/**
 * The words of the index that a word may mean. Another one is only guessed at where the word itself is known nowhere.
 *
 * @param typed in the form that `wordsOf` gives
 */
export function matchesOf(typed: string, pages: PreparedPages): readonly Match[] {
	const known = pages.matches.get(typed);
	if (known) return known;
	const found = find(typed, pages);
	if (pages.matches.size >= maxKept) pages.matches.clear();
	pages.matches.set(typed, found);
	return found;
}

function find(typed: string, pages: PreparedPages): Match[] {
	const found = knownAs(typed, pages);
	if (found.length > 0 || typed.length < minGuessed || /\d/.test(typed)) return found;
	// What was meant finds what it would have found without the slip.
	return nearest(typed, pages).flatMap((meant) =>
		knownAs(meant, pages).map(({ word, worth }) => ({ word, worth: worth * closeness.guessed, meant })),
	);
}

/** The words that a word may mean: itself, other endings of it, synonyms. */
function knownAs(typed: string, { idf, stems, synonyms }: PreparedPages): Match[] {
	const found: Match[] = [];
	// A rare ending of a common word tells no more than the word.
	const most = idf.get(typed) ?? Infinity;
	const isNumber = /\d/.test(typed);
	const stem = stemOf(typed);
	const same = new Set(synonyms.flatMap(({ stems: asked, words }) => (asked.has(stem) ? words : [])));
	for (const [word, wordIdf] of idf) {
		if (word === typed) found.push({ word, worth: closeness.same * wordIdf });
		else if (!isNumber && (begins(typed, word, most) || stem === stems.get(word)))
			found.push({ word, worth: closeness.begins * Math.min(wordIdf, most) });
		else if (same.has(word)) found.push({ word, worth: closeness.synonym * wordIdf });
	}
	return found;
}

/** The known words with the fewest typos between, with or without their endings; all of them when several are as near. */
function nearest(typed: string, { stems }: PreparedPages): string[] {
	let least = Infinity;
	let found: string[] = [];
	const stem = stemOf(typed);
	for (const [word, stemmed] of stems) {
		// The same ending is a little nearer.
		const typos = Math.min(typosBetween(typed, word, least), typosBetween(stem, stemmed, least) + 0.5);
		if (typos > least || typos === Infinity) continue;
		if (typos < least) found = [];
		least = typos;
		found.push(word);
	}
	return found;
}

/** @returns how many typos lie between, infinite when that is more than is asked for or than two such words may have */
function typosBetween(typed: string, word: string, most: number): number {
	const limit = Math.min(maxTypos(typed, word), most);
	const typos = limit === 0 ? 1 : editDistance(typed, word, limit);
	return typos > limit ? Infinity : typos;
}

/**
 * "Smart" is no slip for "start", nor "project" for "protect": the first letter is seldom wrong, letters are swapped
 * sooner than lost or doubled, and changed in long words only.
 *
 * @returns how many typos may lie between the two; none when one is too near to words of its own
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
 * Endings differ: "expires" and "expire", "firewall" and "firewalls". A number never begins another.
 *
 * @param most what the typed word tells; infinite when it is no known word
 */
function begins(typed: string, word: string, most: number): boolean {
	// Three letters that are a word are that word: "out" is not the beginning of "outdated".
	if (typed.length >= (most === Infinity ? 3 : 4) && word.startsWith(typed)) return true;
	if (word.length >= 4 && typed.length - word.length <= 3 && typed.startsWith(word)) return true;
	// "Administrator" and "administration".
	return word.startsWith(typed.slice(0, longEnding.stem)) && hasLongStem(typed, word);
}

/** Two words with so many letters in common at the start, and so few after them, differ in their ending only. */
const longEnding = { stem: 8, rest: 3 } as const;

function hasLongStem(typed: string, word: string): boolean {
	const most = Math.min(typed.length, word.length);
	let same = 0;
	while (same < most && typed[same] === word[same]) same += 1;
	return same >= longEnding.stem && Math.max(typed.length, word.length) - same <= longEnding.rest;
}
