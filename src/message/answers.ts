import { codeAnswer, pairAnswer, unknownAnswer, unknownName } from '../codes/answer.ts';
import type { Answer, TitlePart } from '../codes/answer.ts';
import { codebook, codeIn } from '../codes/codebook.ts';
import type { Codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import type { FoundCode, Recognition } from './recognition.ts';

/**
 * The answers to a message, best first: pairs, codes, events, what known sentences lead to, and
 * last what is not in this edition.
 * @param found what was recognised
 * @param index the index with which it was
 * @returns each answer once; halves of a pair do not stand again on their own. Weak numbers count
 * only when there is nothing better
 */
export function answersOf(found: Recognition, index: CodeIndex): Answer[] {
	const book = codebook(index);
	const pairs = pairAnswers(book, found);
	const inPairs = new Set(found.pairs.flatMap((pair) => [key(index, 0, pair.first), key(index, 1, pair.second)]));
	const alone = found.codes.filter((code) => !inPairs.has(`${code.list}-${code.value}`));
	const strong = alone.filter((code) => !code.weak);
	const answers = [
		...pairs,
		...codeAnswers(book, strong),
		...eventAnswers(book, found),
		...sentenceAnswers(book, found),
		...unknownAnswers(book, found, strong),
	];
	if (answers.length === 0) {
		const weak = alone.filter((code) => code.weak);
		answers.push(...codeAnswers(book, weak), ...unknownAnswers(book, found, weak));
	}
	const halves = pairs.flatMap(({ title }) => (title.length > 1 ? title.map((part) => part.id) : []));
	const seen = new Set(halves.map((id) => `code ${id}`));
	return answers.filter(({ id, kind }) => {
		const key = `${kind} ${id}`;
		return !seen.has(key) && seen.add(key);
	});
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

function codeAnswers(book: Codebook, codes: FoundCode[]): Answer[] {
	return codes.flatMap(({ id, why }) => {
		const code = book.byId.get(id);
		return code ? [codeAnswer(book, code, why)] : [];
	});
}

function eventAnswers(book: Codebook, found: Recognition): Answer[] {
	return found.events.flatMap(({ id, why }) => {
		const code = book.byId.get(id);
		return code ? [codeAnswer(book, code, why)] : [];
	});
}

/** The codes that a sentence goes with, and the articles that it speaks of. */
function sentenceAnswers(book: Codebook, found: Recognition): Answer[] {
	return found.sentences.flatMap(({ id }) => {
		const sentence = book.index.reading.sentences.find((one) => one.id === id);
		if (!sentence) return [];
		const why = { kind: 'sentence' as const, words: sentence.title };
		const codes = sentence.codes.flatMap((code) => book.byId.get(code) ?? []);
		return [
			...sentence.articles.map((article) => causeAnswer(book, article, sentence.title)),
			...codes.map((code) => codeAnswer(book, code, why)),
		];
	});
}

function causeAnswer(book: Codebook, article: string, words: string): Answer {
	const title: TitlePart = { id: article, written: '', short: words, list: '', listLabel: '' };
	return {
		kind: 'cause',
		id: article,
		address: `/fix/${article}/`,
		title: [title],
		summary: words,
		reason: book.index.reading.why.sentence.replaceAll('{words}', words),
		why: 'sentence',
		shape: [],
		others: [],
	};
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
