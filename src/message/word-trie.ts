import { foldLong, foldUnit, isLetter, several } from '../codes/fold.ts';

/** Words by their folded letters, so that a text is compared without making strings of it. */
export interface WordTrie {
	/** By code unit. */
	next: Map<number, WordTrie>;
	ends: boolean;
}

/** No word of a label is longer. */
const longest = 24;

/**
 * @param words folded words
 * @returns the same, ready to be compared with
 */
export function wordTrie(words: Iterable<string>): WordTrie {
	const root: WordTrie = { next: new Map(), ends: false };
	for (const word of words) {
		let node = root;
		for (let index = 0; index < word.length; index++) {
			const letter = word.charCodeAt(index);
			let next = node.next.get(letter);
			if (!next) node.next.set(letter, (next = { next: new Map(), ends: false }));
			node = next;
		}
		node.ends = true;
	}
	return root;
}

/**
 * @param text plain text
 * @returns whether the letters from `index` to the next sign that is no letter are one of the words
 */
export function holdsWord(trie: WordTrie, text: string, index: number): boolean {
	let node: WordTrie | undefined = trie;
	for (let at = index; at < index + longest && isLetter(text.charCodeAt(at)); at++) {
		const code = text.charCodeAt(at);
		const unit = foldUnit(code);
		if (unit === several) node = descend(node, foldLong(code));
		else if (unit !== 0) node = node.next.get(unit);
		if (!node) return false;
	}
	return node.ends;
}

function descend(trie: WordTrie, letters: string): WordTrie | undefined {
	let node: WordTrie | undefined = trie;
	for (let index = 0; index < letters.length && node; index++) node = node.next.get(letters.charCodeAt(index));
	return node;
}
