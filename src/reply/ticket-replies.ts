import { fill } from '../text/fill.ts';
import type { Candidate } from './desk.ts';
import type { ReplyParts } from './facts.ts';

/** The interface texts of the two replies. */
export interface TicketWords {
	/** To the user: before the link of a cause, of a code, and of the questions. */
	moreCause: string;
	moreCode: string;
	moreQuestions: string;
	/** To the user, after the meaning of a code: what to send back. */
	sendBack: string;
	/** To the user, where only questions help. */
	askQuestions: string;
	/** For the engineer: the title, the text for found `{codes}`, and the text for none. */
	note: string;
	noteFound: string;
	noteNone: string;
	noteCauses: string;
	/** With `{words}`, and with `{command}`. */
	because: string;
	check: string;
	noteQuestions: string;
}

/**
 * The reply to the person with the problem: what it means, what to do, what to send back.
 *
 * @param chosen the candidate that the agent chose; its meaning is written for a customer, in whole sentences
 * @param words the interface texts
 */
export function userReply({ kind, facts }: Candidate, words: TicketWords): ReplyParts {
	const more =
		kind === 'meaning' ? words.moreCode : kind === 'cause' || kind === 'words' ? words.moreCause : words.moreQuestions;
	const asks = kind === 'questions' || kind === 'begun';
	// The meaning of a code is written for its page, so the question what to send back is added.
	const meaning = facts.lead === undefined ? facts.meaning : `${facts.meaning} ${words.sendBack}`;
	return { meaning: asks ? words.askQuestions : meaning, steps: [], words: { steps: '', more } };
}

/**
 * The note for the engineer who takes over: the codes in the ticket, the likely causes with reasons, and how to confirm each.
 *
 * @param candidates all candidates for the ticket
 * @param url absolute URL of a candidate
 * @param words the interface texts
 */
export function engineerNote(
	candidates: readonly Candidate[],
	url: (candidate: Candidate) => string,
	words: TicketWords,
): ReplyParts {
	const codes = candidates.filter(({ kind }) => kind === 'meaning').map((one) => `${one.facts.title} (${url(one)})`);
	const causes = candidates.filter(({ kind }) => kind === 'cause' || kind === 'words');
	return {
		title: words.note,
		meaning: codes.length > 0 ? fill(words.noteFound, { codes: codes.join(', ') }) : words.noteNone,
		// The command comes last, so that it is easy to copy.
		steps: causes.map((cause) => {
			const quoted = cause.because.map((one) => `“${one}”`).join(', ');
			const because = quoted && `, ${fill(words.because, { words: quoted })}`;
			const check = cause.facts.check && ` ${fill(words.check, { command: cause.facts.check })}`;
			return `${cause.facts.title} (${url(cause)})${because}.${check ?? ''}`;
		}),
		words: { steps: words.noteCauses, more: words.noteQuestions },
	};
}
