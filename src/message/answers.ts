import { codeAnswer, pairAnswer, unknownAnswer, unknownName } from '../codes/answer.ts';
import type { Answer } from '../codes/answer.ts';
import { codebook, codeIn } from '../codes/codebook.ts';
import type { Codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { codesInEvents } from './events.ts';
import type { FoundCode, Recognition } from './recognition.ts';

/**
 * The answers to a message, best first: pairs, codes, events with the codes in their text, the codes of known sentences, and
 * last what is not in this edition.
 * @param found what was recognised
 * @param index the index that was used for it
 * @param isQuery whether a person typed only a few words, and so means each number in them
 * @returns each answer once; halves of a pair are not repeated on their own. Unexplained numbers are used only when there is
 * nothing better; for a query, those that are not in this edition are included
 */
export function answersOf(found: Recognition, index: CodeIndex, isQuery = false): Answer[] {
	const book = codebook(index);
	const pairs = pairAnswers(book, found);
	const inPairs = new Set(found.pairs.flatMap((pair) => [key(index, 0, pair.first), key(index, 1, pair.second)]));
	const alone = found.codes.filter((code) => !inPairs.has(`${code.list}-${code.value}`));
	const strong = alone.filter((code) => !code.unexplained);
	const inside = codesInEvents(found, index, strong);
	const answers = [
		...pairs,
		...codeAnswers(
			book,
			strong.filter((code) => !inside.has(code)),
		),
		...codeAnswers(book, found.events),
		...codeAnswers(book, [...inside]),
		...(pairs.length + strong.length > 0 ? [] : sentenceAnswers(book, found)),
		...unknownAnswers(book, found, strong),
	];
	const unexplained = alone.filter((code) => code.unexplained);
	const isNothing = answers.length === 0;
	if (isNothing) answers.push(...codeAnswers(book, unexplained));
	if (isNothing || isQuery) answers.push(...unknownAnswers(book, found, unexplained));
	return dedupe(answers, pairs);
}

function key(index: CodeIndex, half: 0 | 1, value: number): string {
	return `${index.pairLists[half]}-${value}`;
}

function pairAnswers(book: Codebook, found: Recognition): Answer[] {
	const [first, second] = book.index.pairLists;
	const recorded = found.pairs.toSorted((one, other) => Number(other.recorded) - Number(one.recorded));
	return recorded.flatMap((pair) => {
		const head = codeIn(book, first, pair.first);
		const tail = codeIn(book, second, pair.second);
		if (head && tail) return [pairAnswer(book, head, tail, pair.words)];
		const halves = [
			head ? codeAnswer(book, head, { kind: 'number' }) : unknownAnswer(book, pair.first, { list: first }),
			tail ? codeAnswer(book, tail, { kind: 'number' }) : unknownAnswer(book, pair.second, { list: second }),
		];
		return head ? halves : halves.reverse();
	});
}

function codeAnswers(book: Codebook, found: readonly Pick<FoundCode, 'id' | 'why'>[]): Answer[] {
	return found.flatMap(({ id, why }) => {
		const code = book.byId.get(id);
		return code ? [codeAnswer(book, code, why)] : [];
	});
}

/** The codes whose dialog shows a sentence of the text, for a text without the code itself. Longest sentence first. */
function sentenceAnswers(book: Codebook, found: Recognition): Answer[] {
	const sentences = found.sentences.toSorted((one, other) => other.words.length - one.words.length);
	return sentences.flatMap(({ id, words }) => {
		const sentence = book.index.reading.sentences.find((one) => one.id === id);
		const codes = (sentence?.general ? [] : (sentence?.codes ?? [])).flatMap((code) => book.byId.get(code) ?? []);
		return codes.map((code) => codeAnswer(book, code, { kind: 'sentence', words }));
	});
}

function unknownAnswers(book: Codebook, found: Recognition, codes: FoundCode[]): Answer[] {
	const list = book.index.reading.events?.list ?? '';
	return [
		...codes
			.filter((code) => !code.id)
			.map((code) => unknownAnswer(book, code.value, { list: code.list, why: code.why, written: code.spelling })),
		...found.names.filter((name) => name.ids.length === 0).map(({ name, list: of }) => unknownName(book, name, of)),
		...found.events
			.filter((event) => !event.id)
			.map(({ event, why }) => unknownAnswer(book, event, { list, why, written: String(event) })),
	];
}

/**
 * @param answers best first
 * @param pairs those of them that may be pairs
 * @returns each answer once, at its first position; halves of a pair are not repeated on their own
 */
export function dedupe(answers: readonly Answer[], pairs: readonly Answer[]): Answer[] {
	const halves = pairs.flatMap(({ title }) => (title.length > 1 ? title.map(({ id }) => `code ${id}`) : []));
	const seen = new Set(halves);
	return answers.filter(({ kind, id }) => {
		const key = `${kind} ${id}`;
		return !seen.has(key) && seen.add(key);
	});
}
