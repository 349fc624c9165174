import { codeAnswer, pairAnswer, unknownAnswer, unknownName } from './answer.ts';
import type { Answer, Why } from './answer.ts';
import type { CodeIndex } from './code-index.ts';
import { codebook, codeIn, codesOf, unwrap } from './codebook.ts';
import type { Codebook, KnownCode } from './codebook.ts';
import { pairId } from './identity.ts';
import { termsOf } from './query.ts';
import type { Term } from './query.ts';
import type { Reading } from './spelling.ts';

/** The answer to a short query. */
export interface Resolution {
	/**
	 * - `exact`: this edition has it
	 * - `unknown`: a well-formed number or name that this edition does not have
	 * - `none`: not a code
	 */
	verdict: 'exact' | 'unknown' | 'none';
	/** Best first. After an exact answer may stand the half of a pair that is unknown. */
	answers: Answer[];
}

const none: Resolution = { verdict: 'none', answers: [] };

/**
 * Resolves a short query to codes and pairs. Nothing but the very number or name is an answer.
 * @param query `0x523`, `523`, `1315/7`, `error 0x523 0x7`, a symbolic name, an address of a code
 * @param index what the content knows
 * @returns one of three different answers, never a look-alike; never throws
 */
export function resolve(query: string, index: CodeIndex): Resolution {
	const book = codebook(index);
	const byId = addressed(book, query);
	if (byId) return verdictOf([byId]);
	const terms = termsOf(book, query);
	const [one, other] = terms ?? [];
	if (!terms || !one || terms.length > 2) return none;
	if (!other) return verdictOf(single(book, one));
	const pairs = pairsOf(book, one, other);
	if (pairs.length > 0) return verdictOf(pairs);
	const [first, second] = index.pairLists;
	return verdictOf([
		...single(book, { ...one, list: one.list ?? first }),
		...single(book, { ...other, list: other.list ?? second }),
	]);
}

function verdictOf(found: Answer[]): Resolution {
	const known = found.filter((answer) => answer.kind !== 'unknown');
	const unknown = found.filter((answer) => answer.kind === 'unknown');
	const seen = new Set<string>();
	const answers = [...known, ...unknown].filter(({ id }) => !seen.has(id) && seen.add(id));
	return { verdict: known.length > 0 ? 'exact' : answers.length > 0 ? 'unknown' : 'none', answers };
}

/** An id, alone or at the end of an address: `other-0x7`, `https://…/code/0x523-0x7/`. */
function addressed(book: Codebook, query: string): Answer | undefined {
	const path = query
		.trim()
		.toLowerCase()
		.replace(/[?#].*$/, '');
	const id = /^(?:\S*\/code\/)?([a-z0-9-]+)\/?$/.exec(path)?.[1];
	if (id === undefined) return undefined;
	const code = book.byId.get(id);
	if (code && (id.includes('-') || path.includes('/'))) return codeAnswer(book, code, { kind: 'number' });
	const [first, second] = book.index.pairLists;
	const halves = /^(0x[0-9a-f]{1,8})-(0x[0-9a-f]{1,8})$/.exec(id);
	const head = halves && codeIn(book, first, Number(halves[1]));
	const tail = halves && codeIn(book, second, Number(halves[2]));
	return head && tail ? pairAnswer(book, head, tail) : undefined;
}

function single(book: Codebook, term: Term): Answer[] {
	if (term.codes) return nameAnswers(book, term, term.codes);
	const known = term.readings.flatMap((reading) => readAs(book, term, reading));
	// A list that the person named is meant, when it has the number.
	const inList = known.filter((answer) => answer.title[0]?.list === term.list);
	if (inList.length > 0) return inList;
	if (known.length > 0) return known;
	return term.readings
		.slice(0, 1)
		.map(({ value }) => unknownAnswer(book, value, { list: term.list, written: term.written }));
}

function nameAnswers(book: Codebook, { written }: Term, codes: KnownCode[]): Answer[] {
	if (codes.length > 0) return codes.map((code) => codeAnswer(book, code, { kind: 'name', words: written }));
	const lists = Object.entries(book.index.reading.lists);
	const list = lists.find(([, { prefixes }]) => prefixes.some((start) => written.startsWith(start)));
	return [unknownName(book, written, list?.[0] ?? '')];
}

function readAs(book: Codebook, term: Term, { value, form }: Reading): Answer[] {
	const asHex = form === 'hex' || form === 'bare';
	const kind = form === 'decimal' ? 'decimal' : form === 'bare' ? 'hex' : 'number';
	// A decimal list answers to hexadecimal only when the person names it.
	const named = book.lists.get(term.list ?? '')?.decimal === true;
	const codes = codesOf(book, value, asHex && !named);
	if (form === 'decimal') codes.sort((one, other) => rank(book, one) - rank(book, other));
	const wrapped = unwrap(book, value);
	return [
		...codes.map((code) => codeAnswer(book, code, eventWhy(book, code) ?? { kind, words: term.written })),
		...(wrapped ? [codeAnswer(book, wrapped, { kind: 'unwrap', words: term.written })] : []),
	];
}

/** Of an event, its log says more than another form of its number. */
function eventWhy({ index }: Codebook, { list, value }: KnownCode): Why | undefined {
	const { events } = index.reading;
	if (list !== events?.list) return undefined;
	const log = events.sources.find(({ ids }) => ids.includes(value))?.log;
	return log === undefined ? undefined : { kind: 'event', words: log };
}

/** Plain digits mean the primary list first, then a list that is written so. */
function rank(book: Codebook, code: KnownCode): number {
	const list = book.lists.get(code.list);
	return list?.primary ? 0 : list?.decimal ? 1 : 2;
}

/** All recorded pairs that two terms may mean; else the first pair of two known halves. */
function pairsOf(book: Codebook, one: Term, other: Term): Answer[] {
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

/** Pairs of known halves; those that read both numbers in the same way come first. */
function combinations(book: Codebook, one: Term, other: Term, first: string, second: string): [KnownCode, KnownCode][] {
	const found: { same: boolean; pair: [KnownCode, KnownCode] }[] = [];
	for (const head of halves(book, one, first))
		for (const tail of halves(book, other, second))
			found.push({ same: head.base === tail.base, pair: [head.code, tail.code] });
	return found.sort((a, b) => Number(b.same) - Number(a.same)).map(({ pair }) => pair);
}

function halves(book: Codebook, term: Term, list: string): { code: KnownCode; base: string }[] {
	if (term.codes) return term.codes.flatMap((code) => (code.list === list ? [{ code, base: '' }] : []));
	return term.readings.flatMap(({ value, form }) => {
		const code = codeIn(book, list, value);
		const base = form === 'hex' || form === 'bare' ? 'hex' : 'decimal';
		return code ? [{ code, base }] : [];
	});
}
