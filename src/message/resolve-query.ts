import { codeAnswer, pairAnswer, unknownAnswer, unknownName } from '../codes/answer.ts';
import type { Answer, Why } from '../codes/answer.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { codebook, codeIn, codesOf, unwrap } from '../codes/codebook.ts';
import type { Codebook, CodebookEntry } from '../codes/codebook.ts';
import type { Reading } from '../codes/spelling.ts';
import { pairsOf } from './query-pairs.ts';
import { termsOf, type Term } from './query-terms.ts';

/** The answer to a short query. */
export interface Resolution {
	/**
	 * - `exact`: this edition has it
	 * - `guess`: a small decimal number that some list has, without evidence that it is from there
	 * - `unknown`: a well-formed number or name that this edition does not have
	 * - `none`: not a code
	 */
	verdict: 'exact' | 'guess' | 'unknown' | 'none';
	/** Best first. An exact answer may be followed by the unknown half of a pair. */
	answers: Answer[];
}

/** Below this, nearly every number is in some list. */
const minUnambiguous = 0x100;

const none: Resolution = { verdict: 'none', answers: [] };

/**
 * Resolves a short query to codes and pairs. Only the exact number or name is an answer.
 * @param query `0x523`, `523`, `1315/7`, `error 0x523 0x7`, a symbolic name, an address of a code
 * @param index the known codes
 * @returns exact, guessed or unknown answers, never a similar code; never throws
 */
export function resolveQuery(query: string, index: CodeIndex): Resolution {
	const book = codebook(index);
	const byId = addressed(book, query);
	if (byId) return verdictOf([byId]);
	const terms = termsOf(query, index);
	const [one, other] = terms;
	if (!one || terms.length > 2) return none;
	if (!other) return guarded(query, one, verdictOf(single(book, one)));
	if (belongsTo(one, other)) return verdictOf(single(book, one));
	// An event determines the list of the number in its text; the message reader handles that.
	if (one.isEvent !== other.isEvent) return none;
	const pairs = pairsOf(book, one, other);
	if (pairs.length > 0) return verdictOf(pairs);
	const [first, second] = index.pairLists;
	return verdictOf([
		...single(book, { ...one, list: one.list ?? first }),
		...single(book, { ...other, list: other.list ?? second }),
	]);
}

/** "UnexpectedEnd (14)": after a name, its own value or any small number belongs to the name. */
function belongsTo({ codes: named }: Term, { codes, list, readings }: Term): boolean {
	if (!named || codes) return false;
	const isOwn = named.some(({ value }) => readings.some((reading) => reading.value === value));
	return isOwn || (list === undefined && readings.every(({ value }) => value < minUnambiguous));
}

/** Every program has small numbers: with no label, or a label without a list, they are only a guess. */
function guarded(query: string, { readings, list, written }: Term, resolution: Resolution): Resolution {
	const [reading] = readings;
	const isGuess =
		reading !== undefined &&
		reading.value < minUnambiguous &&
		list === undefined &&
		(reading.form === 'decimal' || /\p{L}/u.test(query.replace(written, '')));
	return isGuess && resolution.verdict === 'exact' ? { ...resolution, verdict: 'guess' } : resolution;
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
	// A list that the person named wins, when it has the number.
	const inList = known.filter((answer) => answer.title[0]?.list === term.list);
	if (inList.length > 0) return inList;
	if (known.length > 0) return known;
	return term.readings
		.slice(0, 1)
		.map(({ value }) => unknownAnswer(book, value, { list: term.list, written: term.written }));
}

function nameAnswers(book: Codebook, { written }: Term, codes: readonly CodebookEntry[]): Answer[] {
	if (codes.length > 0) return codes.map((code) => codeAnswer(book, code, { kind: 'name', words: written }));
	const lists = Object.entries(book.index.reading.lists);
	const list = lists.find(([, { prefixes }]) => prefixes.some((start) => written.startsWith(start)));
	return [unknownName(book, written, list?.[0] ?? '')];
}

function readAs(book: Codebook, term: Term, { value, form }: Reading): Answer[] {
	const asHex = form === 'hex' || form === 'bare';
	const kind = form === 'decimal' ? 'decimal' : form === 'bare' ? 'hex' : 'number';
	// A decimal list matches a hexadecimal number only when the person names it.
	const named = book.lists.get(term.list ?? '')?.decimal === true;
	const codes = codesOf(book, value, asHex && !named);
	if (form === 'decimal') codes.sort((one, other) => rank(book, one) - rank(book, other));
	const wrapped = unwrap(book, value);
	return [
		...codes.map((code) => codeAnswer(book, code, eventWhy(book, code) ?? { kind, words: term.written })),
		...(wrapped ? [codeAnswer(book, wrapped, { kind: 'unwrap', words: term.written })] : []),
	];
}

/** For an event, its log is a better reason than another form of its number. */
function eventWhy({ index }: Codebook, { list, value }: CodebookEntry): Why | undefined {
	const { events } = index.reading;
	if (list !== events?.list) return undefined;
	const log = events.sources.find(({ ids }) => ids.includes(value))?.log;
	return log === undefined ? undefined : { kind: 'event', words: log };
}

/** Plain digits mean the primary list first, then a decimal list. */
function rank(book: Codebook, code: CodebookEntry): number {
	const list = book.lists.get(code.list);
	return list?.primary ? 0 : list?.decimal ? 1 : 2;
}
