import type { Found } from '../message/find.ts';
import type { ReplyFacts } from './facts.ts';

/** What the box for tickets knows of the guide. */
export interface DeskFacts {
	/** What each reply says, by address. */
	replies: Record<string, ReplyFacts>;
	/** Causes that fit a code or pair, likeliest first, by its id. */
	causes: Record<string, string[]>;
	/** Fragment of a diagnosis that begins with what a code or pair already tells, by its id. */
	diagnosis: Record<string, string>;
	/** Address of the first question. */
	start: string;
}

/** One reply that fits a ticket. */
export interface Candidate {
	kind: 'meaning' | 'cause' | 'questions';
	facts: ReplyFacts;
	/** Address that it leads to, without base. */
	address: string;
}

/** How many causes are offered: enough to choose from, few enough to be read. */
const mostCauses = 6;

/**
 * The replies that fit a ticket: what its code means, the causes behind it, and last the questions.
 *
 * @param found what was read in the ticket
 * @param desk what is known of the guide
 * @returns best first; the questions are always there
 */
export function candidatesFor({ answers }: Found, desk: DeskFacts): Candidate[] {
	const has = (address: string) => Object.hasOwn(desk.replies, address);
	const candidate = (kind: Candidate['kind'], address: string): Candidate[] => {
		const facts = has(address) ? desk.replies[address] : undefined;
		return facts ? [{ kind, facts, address }] : [];
	};
	const known = answers.filter(({ kind }) => kind === 'code' || kind === 'pair');
	const causes = answers.flatMap(({ kind, id }) =>
		kind === 'cause' ? [id] : Object.hasOwn(desk.causes, id) ? (desk.causes[id] ?? []) : [],
	);
	const told = known.find(({ id }) => Object.hasOwn(desk.diagnosis, id));
	const [questions] = candidate('questions', desk.start);
	return [
		...known.flatMap(({ address }) => candidate('meaning', address)),
		...[...new Set(causes)].slice(0, mostCauses).flatMap((id) => candidate('cause', `/fix/${id}/`)),
		...(questions ? [{ ...questions, address: `/diagnose/${told ? `#${desk.diagnosis[told.id] ?? ''}` : ''}` }] : []),
	];
}
