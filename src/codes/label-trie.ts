import { fold, foldLong, foldUnit, isLetter, several } from '../text/fold.ts';
import { isCapital } from '../text/char-class.ts';

/** What a label says about the number after it. */
export interface LabelMeaning {
	list?: string | undefined;
	event?: number | undefined;
	/** Whether the label says that the number is not a code. */
	notACode: boolean;
	/** Whether the number after it is always decimal. */
	decimal?: boolean | undefined;
	/** What follows: a code, an event number, the same in a column, a source. */
	role: 'code' | 'event' | 'column' | 'source';
}

/** Labels by their letters in reverse order, so that text can be read backwards from a number. */
export interface LabelTrie {
	/** By code unit. */
	next: Map<number, LabelTrie>;
	meanings: LabelMeaning[];
}

/** A label found before a position. */
export interface FoundLabel {
	/** Where its words begin and end in the plain text. */
	start: number;
	end: number;
	meanings: LabelMeaning[];
}

/** With more characters than this between two of its letters, or after it, a text is not a label. */
const maxGap = 6;

/** Logs align values in columns; after more spaces than this, the number belongs to another column. */
const maxSpaces = 40;

/** @returns a trie without labels */
export function emptyTrie(): LabelTrie {
	return { next: new Map(), meanings: [] };
}

/**
 * @param words the label in any case, with or without accents and punctuation; ignored when it has no letters
 */
export function addLabel(trie: LabelTrie, words: string, meaning: LabelMeaning): void {
	const letters = fold(words);
	if (letters === '') return;
	let node = trie;
	for (let index = letters.length - 1; index >= 0; index--) {
		const letter = letters.charCodeAt(index);
		let next = node.next.get(letter);
		if (!next) node.next.set(letter, (next = emptyTrie()));
		node = next;
	}
	node.meanings.push(meaning);
}

/**
 * The longest label that ends right before a position, reading backwards.
 * Takes at most as many steps as the longest label has letters (with gaps), for any text.
 * @param text plain text
 * @param position where the number begins
 */
export function labelBefore(trie: LabelTrie, text: string, position: number): FoundLabel | undefined {
	let node: LabelTrie | undefined = trie;
	let found: FoundLabel | undefined;
	let end = -1;
	let gap = 0;
	let space = 0;
	for (let index = position - 1; index >= 0; index--) {
		const code = text.charCodeAt(index);
		const letter = foldUnit(code);
		if (letter === 0) {
			if (code <= 0x20) space++;
			else gap++;
			if (gap > maxGap || space > maxSpaces) break;
			continue;
		}
		gap = space = 0;
		if (end < 0) end = index + 1;
		node = letter === several ? descend(node, foldLong(code)) : node.next.get(letter);
		if (!node) break;
		if (node.meanings.length > 0 && startsWord(text, index)) found = { start: index, end, meanings: node.meanings };
	}
	return found;
}

function descend(trie: LabelTrie, letters: string): LabelTrie | undefined {
	let node: LabelTrie | undefined = trie;
	for (let index = letters.length - 1; index >= 0 && node; index--) node = node.next.get(letters.charCodeAt(index));
	return node;
}

/**
 * Whether a word begins here. Line ends get lost when a dialog is pasted, so a capital after a
 * lower-case letter begins a word, and so does anything after a digit or in a script without spaces.
 */
function startsWord(text: string, index: number): boolean {
	if (index === 0 || !isLetter(text.charCodeAt(index - 1))) return true;
	if (text.charCodeAt(index) >= 0x1100 || text.charCodeAt(index - 1) >= 0x1100) return true;
	const before = text.charAt(index - 1);
	// "0x523Error": the letter before may be the last digit of a number; "0xcError".
	return isCapital(text.charAt(index)) && (!isCapital(before) || /[A-F]/.test(before));
}
