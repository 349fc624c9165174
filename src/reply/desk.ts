import type { Answer } from '../codes/answer.ts';
import { codeAddress } from '../codes/identity.ts';
import { pageOf } from '../links/ledger.ts';
import type { Found } from '../message/find.ts';
import type { ReplyFacts } from './facts.ts';

/** What the box for tickets knows of the guide. */
export interface DeskFacts {
	/** What each reply says, by address. */
	replies: Record<string, ReplyFacts>;
	/** Address of the first question. */
	start: string;
}

/** One reply that fits a ticket. */
export interface Candidate {
	/** `words` is a cause that only the words of the ticket speak for; `begun` are questions of which some are answered. */
	kind: 'meaning' | 'cause' | 'words' | 'questions' | 'begun';
	facts: ReplyFacts;
	/** Address that it leads to, without base. */
	address: string;
	/** What in the ticket speaks for it, in its own words; empty for a code. */
	because: readonly string[];
}

/** More causes would not be read, and a customer is never sent a list of them. */
const maxCauses = 3;
/** How many replies say what a code means; a ticket with more codes is a log. */
const maxMeanings = 2;
/** A cause leads where it has so many times the points of the next. */
const clearLead = 1.5;
/** A sentence of more causes than these does not say which. */
const maxOfSentence = 2;

/** What the finder makes of a ticket, as far as a reply needs it. */
export interface TicketFinding {
	found: Pick<Found, 'answers'>;
	/** Likeliest first, each with what speaks for it. */
	causes: readonly { id: string; points: number; reasons: readonly { kind: string; words: string }[] }[];
	/** The fragment of the diagnosis with what the ticket tells; empty where it tells nothing. */
	fragment: string;
}

/**
 * The replies that fit a ticket. First comes the one to send: a cause that clearly leads, else what the codes mean, else the
 * questions, because a guess that is sent is worse than a question.
 *
 * @param finding what the finder makes of the ticket
 * @param desk what is known of the guide
 * @returns best first; empty when nothing in the ticket says anything
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
	if (linked.length > 0 || leads(causes)) {
		return [...ranked.slice(0, 1), ...meanings, ...ranked.slice(1), ...questions];
	}
	return meanings.length > 0 ? [...meanings, ...ranked, ...questions] : [...questions, ...ranked];
}

/** Whether one cause clearly leads: by its points, or because of a known sentence that hardly fits another. */
function leads(causes: TicketFinding['causes']): boolean {
	const [first, second] = causes;
	if (!first) return false;
	const kinds = new Set(first.reasons.map(({ kind }) => kind));
	if (kinds.has('sentence') && causes.length <= maxOfSentence) return true;
	// What a code alone means, its own page says best.
	if (!second) return [...kinds].some((kind) => kind === 'signal');
	return first.points >= clearLead * second.points;
}

/** The codes of an answer that have pages: two numbers that nobody recorded together are two codes. */
const codesOf = ({ kind, id, address, title }: Answer): { id: string; address: string }[] =>
	kind === 'code' || kind === 'pair'
		? [{ id, address }]
		: kind === 'unrecorded-pair'
			? title.flatMap((part) => (part.id ? [{ id: part.id, address: codeAddress(part.id) }] : []))
			: [];
