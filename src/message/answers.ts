import { codeAnswer, pairAnswer, unknownAnswer, unknownName } from '../codes/answer.ts';
import type { Answer, TitlePart } from '../codes/answer.ts';
import { codebook, codeIn } from '../codes/codebook.ts';
import type { Codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { writeFragment } from '../diagnosis/fragment.ts';
import { eachOnce } from './each-once.ts';
import { codesInEvents } from './event-text.ts';
import type { FoundCode, Recognition } from './recognition.ts';
import { fill } from '../words/fill.ts';

/**
 * The answers to a message, best first: pairs, codes, events with the codes in their text, what known
 * sentences lead to, and last what is not in this edition.
 * @param found what was recognised
 * @param index the index with which it was
 * @param isQuery whether a person typed a few words, and so means each number in them
 * @returns each answer once; halves of a pair do not stand again on their own. Weak numbers count
 * only when there is nothing better; in a query those that are not in this edition are said too
 */
export function answersOf(found: Recognition, index: CodeIndex, isQuery = false): Answer[] {
	const book = codebook(index);
	const pairs = pairAnswers(book, found);
	const inPairs = new Set(found.pairs.flatMap((pair) => [key(index, 0, pair.first), key(index, 1, pair.second)]));
	const alone = found.codes.filter((code) => !inPairs.has(`${code.list}-${code.value}`));
	const strong = alone.filter((code) => !code.weak);
	const inside = codesInEvents(found, index, strong);
	const answers = [
		...pairs,
		...codeAnswers(
			book,
			strong.filter((code) => !inside.has(code)),
		),
		...codeAnswers(book, found.events),
		...codeAnswers(book, [...inside]),
		...sentenceAnswers(book, found),
		...unknownAnswers(book, found, strong),
	];
	const weak = alone.filter((code) => code.weak);
	const isNothing = answers.length === 0;
	if (isNothing) answers.push(...codeAnswers(book, weak));
	if (isNothing || isQuery) answers.push(...unknownAnswers(book, found, weak));
	return eachOnce(answers, pairs);
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

/**
 * The articles that a sentence speaks of, the codes that it goes with, and the diagnosis from what it tells. The longest
 * comes first: it says more than one that other messages hold too.
 */
function sentenceAnswers(book: Codebook, found: Recognition): Answer[] {
	const { reading, version } = book.index;
	const sentences = found.sentences.toSorted((one, other) => other.words.length - one.words.length);
	return sentences.flatMap(({ id, words }) => {
		const sentence = reading.sentences.find((one) => one.id === id);
		if (!sentence) return [];
		const { title, tells } = sentence;
		const why = { kind: 'sentence' as const, words };
		const page = (kind: 'cause' | 'diagnosis', of: string, address: string) =>
			pageAnswer(book, kind, of, address, title, words);
		const codes = sentence.codes.flatMap((code) => book.byId.get(code) ?? []);
		const tellsMore = version !== undefined && Object.keys(tells).length > 0;
		return [
			...sentence.articles.map((article) => page('cause', article, `/fix/${article}/`)),
			...codes.map((code) => codeAnswer(book, code, why)),
			...(tellsMore ? [page('diagnosis', id, `/diagnose/#${writeFragment({ version }, tells, id)}`)] : []),
		];
	});
}

/** A page that a known sentence leads to and that is no code's. @param words the sentence as the text has it */
function pageAnswer(
	book: Codebook,
	kind: 'cause' | 'diagnosis',
	id: string,
	address: string,
	says: string,
	words: string,
): Answer {
	const title: TitlePart = { id, written: '', short: says, list: '', listLabel: '' };
	return {
		kind,
		id,
		address,
		title: [title],
		summary: kind === 'cause' ? says : '',
		reason: fill(book.index.reading.why.sentence, { words }),
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
