import type { Answer } from '../codes/answer.ts';
import { codeAddress } from '../codes/identity.ts';
import { pageOf } from '../links/ledger.ts';
import type { Found } from '../message/find.ts';
import type { ReplyFacts } from './facts.ts';

/** What the ticket box knows of the guide. */
export interface DeskFacts {
	/** Facts for each reply, by address. */
	replies: Record<string, ReplyFacts>;
	/** Address of the first question. */
	start: string;
}

/** A possible reply to a ticket. */
export interface Candidate {
	/** `words`: a cause for which only words of the ticket are evidence. `begun`: questions, some already answered. */
	kind: 'meaning' | 'cause' | 'words' | 'questions' | 'begun';
	facts: ReplyFacts;
	/** Address that it links to, without base. */
	address: string;
	/** The evidence, quoted from the ticket; empty for a code. */
	because: readonly string[];
}

/** Nobody would read more causes, and a customer is never sent a list of them. */
const maxCauses = 3;
/** How many replies explain a code; a ticket with more codes is a log. */
const maxMeanings = 2;
/** A cause clearly leads with this many times the points of the next. */
const clearLead = 1.5;
/** With more causes than this, a known sentence does not identify the cause. */
const maxOfSentence = 2;

/** The part of a finding that a reply needs. */
export interface TicketFinding {
	found: Pick<Found, 'answers'>;
	/** Likeliest first, with reasons. */
	causes: readonly { id: string; points: number; reasons: readonly { kind: string; words: string }[] }[];
	/** The fragment of a diagnosis with the answers that the ticket implies; empty when there are none. */
	fragment: string;
}

/**
 * The possible replies to a ticket. The first is the one to send: a cause that clearly leads, otherwise the meaning of the
 * codes, otherwise the questions, because sending a guess is worse than asking a question.
 *
 * @param finding what was found in the ticket
 * @param desk facts for all replies
 * @returns best first; empty when nothing was found in the ticket
 */
export function candidatesFor({ found, causes, fragment }: TicketFinding, desk: DeskFacts): Candidate[] {
	const { answers } = found;
	if (answers.length === 0 && causes.length === 0 && fragment === '') return [];
	const candidate = (kind: Candidate['kind'], address: string, because: readonly string[] = []): Candidate[] => {
		const facts = Object.hasOwn(desk.replies, address) ? desk.replies[address] : undefined;
		return facts ? [{ kind, facts, address, because }] : [];
	};
	const meanings = answers
		.flatMap(codesOf)
		.flatMap(({ address }) => candidate('meaning', pageOf(address)))
		.slice(0, maxMeanings);
	const linked = answers
		.filter(({ kind }) => kind === 'cause')
		.map(({ id }) => ({ id, reasons: [{ kind: 'code', words: '' }] }));
	const ranked = [...linked, ...causes.filter(({ id }) => !linked.some((one) => one.id === id))]
		.slice(0, maxCauses)
		.flatMap(({ id, reasons }) =>
			candidate(
				reasons.some(({ kind }) => kind === 'code') ? 'cause' : 'words',
				`/fix/${id}/`,
				reasons.flatMap(({ words }) => words || []),
			),
		);
	const questions = candidate(fragment ? 'begun' : 'questions', desk.start).map((one) => ({
		...one,
		address: `/diagnose/${fragment && `#${fragment}`}`,
	}));
	if (linked.length > 0 || hasClearLead(causes)) {
		return [...ranked.slice(0, 1), ...meanings, ...ranked.slice(1), ...questions];
	}
	return meanings.length > 0 ? [...meanings, ...ranked, ...questions] : [...questions, ...ranked];
}

/** Whether one cause clearly leads: by its points, or because of a known sentence with hardly any other cause. */
function hasClearLead(causes: TicketFinding['causes']): boolean {
	const [first, second] = causes;
	if (!first) return false;
	const kinds = new Set(first.reasons.map(({ kind }) => kind));
	if (kinds.has('sentence') && causes.length <= maxOfSentence) return true;
	// A code alone is best explained by its own page.
	if (!second) return [...kinds].some((kind) => kind === 'signal');
	return first.points >= clearLead * second.points;
}

/** The codes of an answer that have pages: an unrecorded pair is two codes. */
const codesOf = ({ kind, id, address, title }: Answer): { id: string; address: string }[] =>
	kind === 'code' || kind === 'pair'
		? [{ id, address }]
		: kind === 'unrecorded-pair'
			? title.flatMap((part) => (part.id ? [{ id: part.id, address: codeAddress(part.id) }] : []))
			: [];
