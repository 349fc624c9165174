import { pairAnswer, type Answer } from '../codes/answer.ts';
import { codeIn, type Codebook, type CodebookEntry } from '../codes/codebook.ts';
import { pairId } from '../codes/identity.ts';
import type { Term } from './query-terms.ts';

/** All recorded pairs that two terms may mean; if none, the first pair of two known halves. */
export function pairsOf(book: Codebook, one: Term, other: Term): Answer[] {
	const [first, second] = book.index.pairLists;
	if (first === undefined || second === undefined) return [];
	if (one.list === second || other.list === first) {
		if (one.list !== second || (other.list ?? first) !== first) return [];
		return pairsOf(book, { ...other, list: first }, { ...one, list: second });
	}
	if ((one.list ?? first) !== first || (other.list ?? second) !== second) return [];
	const pairs = combinations(book, one, other, first, second);
	const recorded = pairs.filter(([head, tail]) => book.pairs.has(pairId(head.value, tail.value)));
	const chosen = recorded.length > 0 ? recorded : pairs.slice(0, 1);
	return chosen.map(([head, tail]) => pairAnswer(book, head, tail, `${one.written} ${other.written}`));
}

/** Pairs of known halves; those that read both numbers in the same base come first. */
function combinations(
	book: Codebook,
	one: Term,
	other: Term,
	first: string,
	second: string,
): [CodebookEntry, CodebookEntry][] {
	const found: { same: boolean; pair: [CodebookEntry, CodebookEntry] }[] = [];
	for (const head of halves(book, one, first))
		for (const tail of halves(book, other, second))
			found.push({ same: head.base === tail.base, pair: [head.code, tail.code] });
	return found.sort((a, b) => Number(b.same) - Number(a.same)).map(({ pair }) => pair);
}

function halves(book: Codebook, term: Term, list: string): { code: CodebookEntry; base: string }[] {
	if (term.codes) return term.codes.flatMap((code) => (code.list === list ? [{ code, base: '' }] : []));
	return term.readings.flatMap(({ value, form }) => {
		const code = codeIn(book, list, value);
		const base = form === 'hex' || form === 'bare' ? 'hex' : 'decimal';
		return code ? [{ code, base }] : [];
	});
}
