import { isLetterOrNumber } from '../text/fold.ts';
import { stemOf, wordsOf } from '../text/words.ts';

/** A word of a text, with its position. */
export interface TextWord {
	/** In lower case, without accents. */
	word: string;
	stem: string;
	/** The word with "#" for its digits: "kb#"; absent when it has none. */
	shape?: string;
	start: number;
	end: number;
	/** Number of its sentence in the text; no pattern matches across sentences. */
	sentence: number;
}

/** Alternatives, each a sequence of stems; or a gap of up to `maxGap` words. */
type Part = string[][] | 'gap';

/** A compiled pattern, with its meaning. */
export interface Pattern<T> {
	parts: Part[];
	value: T;
}

/** Patterns by their first stem. */
export type PatternIndex<T> = ReadonlyMap<string, readonly Pattern<T>[]>;

/** A match of a pattern: from the first word to after the last. */
export interface Match<T> {
	value: T;
	from: number;
	to: number;
}

const maxGap = 4;

/**
 * @param patterns as authors write them: words in order, "/" between alternatives, brackets around alternatives of
 * several words, "…" for up to four words, "#" for digits within a word
 * @returns the compiled patterns
 */
export function compilePatterns<T>(patterns: readonly (readonly [pattern: string, value: T])[]): PatternIndex<T> {
	const index = new Map<string, Pattern<T>[]>();
	for (const [pattern, value] of patterns) {
		const parts = partsOf(pattern);
		const [first] = parts;
		if (!first || first === 'gap') continue;
		for (const alternative of first) {
			const stem = alternative[0] ?? '';
			const compiled = { parts: [[alternative], ...parts.slice(1)], value };
			const known = index.get(stem);
			if (known) known.push(compiled);
			else index.set(stem, [compiled]);
		}
	}
	return index;
}

/**
 * @param pattern as authors write it, with every form of its words
 * @returns the same pattern with the shortest of the alternatives that have the same stems: they match alike
 */
export function shortened(pattern: string): string {
	return pattern.replace(/\(([^)]*)\)|[^\s()]+/g, (whole: string, group?: string) => {
		const byStems = new Map<string, string>();
		for (const one of (group ?? whole).split('/')) {
			const stems = JSON.stringify(stemsOf(one));
			if (one.length < (byStems.get(stems)?.length ?? Infinity)) byStems.set(stems, one);
		}
		const kept = [...byStems.values()].join('/');
		return group !== undefined && kept.includes(' ') && kept.includes('/') ? `(${kept})` : kept;
	});
}

function partsOf(pattern: string): Part[] {
	return [...pattern.matchAll(/\(([^)]*)\)|…|\S+/g)].flatMap(([whole, group]): Part[] => {
		if (whole === '…') return ['gap'];
		const alternatives = (group ?? whole).split('/').map(stemsOf);
		const filled = alternatives.filter(({ length }) => length > 0);
		return filled.length > 0 ? [filled] : [];
	});
}

const stemsOf = (alternative: string): string[] =>
	alternative.split(' ').flatMap((word) => (word.includes('#') ? [word] : textWords(word).map(({ stem }) => stem)));

/**
 * The words of a text, sentence by sentence.
 * @param text normalized text
 */
export function textWords(text: string): TextWord[] {
	const words: TextWord[] = [];
	// Most words of a long text are repeated.
	const known = new Map<string, Pick<TextWord, 'word' | 'stem' | 'shape'> | undefined>();
	const formsOf = (spelled: string) => {
		if (!known.has(spelled)) known.set(spelled, forms(spelled));
		return known.get(spelled);
	};
	let sentence = 0;
	for (let start = 0; start < text.length;) {
		let end = start;
		// Chinese and Japanese are written without spaces, so each character is a word.
		if (isUnspaced(text.charCodeAt(start))) end++;
		else while (isLetterOrNumber(text.charCodeAt(end)) && !isUnspaced(text.charCodeAt(end))) end++;
		if (end === start) {
			if (endsSentence(text, start)) sentence++;
			start++;
			continue;
		}
		const forms = formsOf(text.slice(start, end));
		if (forms) words.push({ ...forms, start, end, sentence });
		start = end;
	}
	return words;
}

function forms(spelled: string): Pick<TextWord, 'word' | 'stem' | 'shape'> | undefined {
	const [word] = wordsOf(spelled);
	if (word === undefined) return undefined;
	const stem = stemOf(word);
	return /\d/.test(word) ? { word, stem, shape: word.replace(/\d+/g, '#') } : { word, stem };
}

/** Kana, and the characters that Chinese and Japanese share. */
const isUnspaced = (code: number): boolean => code >= 0x3041 && code <= 0x9fff && (code <= 0x30ff || code >= 0x3400);

const newLine = 0x0a;
/** Full stop, exclamation mark, question mark, semicolon; the last three in Chinese and Japanese. */
const sentenceEnds = new Set([0x2e, 0x21, 0x3f, 0x3b, 0x3002, 0xff01, 0xff1f]);

/** Whether a sentence ends here: at punctuation before a space, or at an empty line. */
function endsSentence(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	if (code === newLine) return /^\n[ \t\r]*\n/.test(text.slice(index, index + 40));
	if (!sentenceEnds.has(code) || text.charCodeAt(index + 1) > 0x20) return false;
	return (
		code !== 0x2e ||
		!/(?<![\p{L}\p{N}])(?:e\.?g|i\.?e|vs|etc|resp|incl|approx|ca|no|nr)$/iu.test(
			text.slice(Math.max(0, index - 8), index),
		)
	);
}

/**
 * @param words the words of a text
 * @param index what to look for
 * @param isWanted called before each comparison, to skip what was already found
 * @returns every match, in order
 */
export function* matchPatterns<T>(
	words: readonly TextWord[],
	index: PatternIndex<T>,
	isWanted: (value: T) => boolean = () => true,
): Generator<Match<T>> {
	for (const [from, { stem, shape, sentence }] of words.entries())
		for (const start of shape === undefined ? [stem] : [stem, shape])
			for (const { parts, value } of index.get(start) ?? []) {
				if (!isWanted(value)) continue;
				const to = endOf(words, from, parts, 0, sentence);
				if (to >= 0) yield { value, from, to };
			}
}

/** @returns the index after the last word that matches the rest of a pattern, or -1 */
function endOf(
	words: readonly TextWord[],
	at: number,
	parts: readonly Part[],
	partIndex: number,
	sentence: number,
): number {
	const part = parts[partIndex];
	if (part === undefined) return at;
	if (part === 'gap') {
		for (let skipped = 0; skipped <= maxGap; skipped++) {
			if (words[at + skipped]?.sentence !== sentence) return -1;
			const end = endOf(words, at + skipped, parts, partIndex + 1, sentence);
			if (end >= 0) return end;
		}
		return -1;
	}
	for (const alternative of part) {
		const matches = alternative.every((stem, index) => {
			const word = words[at + index];
			return word?.sentence === sentence && (word.stem === stem || word.shape === stem);
		});
		const end = matches ? endOf(words, at + alternative.length, parts, partIndex + 1, sentence) : -1;
		if (end >= 0) return end;
	}
	return -1;
}
