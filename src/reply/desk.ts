import type { Answer } from '../codes/answer.ts';
import { codeAddress } from '../codes/identity.ts';
import { pageOf } from '../links/ledger.ts';
import type { Found } from '../message/find.ts';
import type { ReplyFacts } from './facts.ts';

/** What the box for tickets knows of the guide. */
export interface DeskFacts {
	/** What each reply says, by address. */
	replies: Record<string, ReplyFacts>;
	/** Causes that fit a code or pair, likeliest first, by its id. */
	causes: Record<string, string[]>;
	/** Fragment of a diagnosis that begins with what a code, pair or known sentence already tells, by its id. */
	diagnosis: Record<string, string>;
	/** Address of the first question. */
	start: string;
}

/** One reply that fits a ticket. */
export interface Candidate {
	/** `words` is a cause that only the words of the ticket speak of; `begun` are questions of which some are answered. */
	kind: 'meaning' | 'cause' | 'words' | 'questions' | 'begun';
	facts: ReplyFacts;
	/** Address that it leads to, without base. */
	address: string;
}

/** How many replies are offered beside the questions: enough to choose from, few enough to be read. */
const mostReplies = 6;
/** How many of them say what a code means; a ticket with more codes is a log. */
const mostMeanings = 2;
/** How many causes the words of a ticket may give: beside a code it is the code that counts. */
export const mostSpoken = { beside: 2, alone: 3 } as const;

/** Whether the guide knows something in a ticket beside its words. */
const isKnown = ({ answers }: Found): boolean => answers.some(({ kind }) => kind !== 'unknown');

/**
 * The replies that fit a ticket: what its codes mean, the causes behind them by turns, the causes that its words speak
 * of, and last the questions.
 *
 * @param found what was read in the ticket
 * @param desk what is known of the guide
 * @param spoken ids of the causes that the words speak of, best first
 * @returns best first; empty when nothing in the ticket tells anything
 */
export function candidatesFor(found: Found, desk: DeskFacts, spoken: readonly string[] = []): Candidate[] {
	const { answers } = found;
	if (answers.length === 0 && spoken.length === 0) return [];
	const candidate = (kind: Candidate['kind'], address: string): Candidate[] => {
		const facts = Object.hasOwn(desk.replies, address) ? desk.replies[address] : undefined;
		return facts ? [{ kind, facts, address }] : [];
	};
	const known = answers.flatMap(codesOf);
	const starts = [...known, ...answers.filter(({ kind }) => kind === 'diagnosis')].flatMap(({ id }) =>
		Object.hasOwn(desk.diagnosis, id) ? [desk.diagnosis[id] ?? ''] : [],
	);
	const meanings = known.flatMap(({ address }) => candidate('meaning', pageOf(address))).slice(0, mostMeanings);
	const words = spoken.slice(0, isKnown(found) ? mostSpoken.beside : mostSpoken.alone);
	const ranked = byTurns(answers.map((answer) => causesOf(answer, desk)));
	const places = mostReplies - meanings.length;
	const causes = [...new Set([...ranked.slice(0, places - words.length), ...words, ...ranked])].slice(0, places);
	const [start = ''] = starts.toSorted((one, other) => answersIn(other) - answersIn(one));
	const [questions] = candidate(answersIn(start) > 0 ? 'begun' : 'questions', desk.start);
	return [
		...meanings,
		...causes.flatMap((id) => candidate(ranked.includes(id) ? 'cause' : 'words', `/fix/${id}/`)),
		...(questions ? [{ ...questions, address: `/diagnose/${start && `#${start}`}` }] : []),
	];
}

/** The codes of an answer that have pages: two numbers that nobody recorded together are two codes. */
const codesOf = ({ kind, id, address, title }: Answer): { id: string; address: string }[] =>
	kind === 'code' || kind === 'pair'
		? [{ id, address }]
		: kind === 'unrecorded-pair'
			? title.flatMap((part) => (part.id ? [{ id: part.id, address: codeAddress(part.id) }] : []))
			: [];

/** Ids of the causes that fit one answer, likeliest first. */
const causesOf = (answer: Answer, { causes }: DeskFacts): string[] =>
	answer.kind === 'cause'
		? [answer.id]
		: byTurns(codesOf(answer).map(({ id }) => (Object.hasOwn(causes, id) ? (causes[id] ?? []) : [])));

/** The first of each list, then the second of each, each once: so that no code is crowded out by another. */
function byTurns(lists: readonly (readonly string[])[]): string[] {
	const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
	const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
	return [...new Set(turns.flat())];
}

/** How many questions a start answers; the version before them and the code answer none. */
const answersIn = (start: string): number => start.split(';').length - 2;
