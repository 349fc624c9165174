import { fill } from '../text/fill.ts';
import type { Candidate } from './desk.ts';
import type { ReplyParts } from './facts.ts';

/** The words of the interface that frame the two replies. */
export interface TicketWords {
	/** To the user: before the link of a cause, of a code, and of the questions. */
	moreCause: string;
	moreCode: string;
	moreQuestions: string;
	/** To the user, after what a code means: what to send back. */
	sendBack: string;
	/** To the user, where only questions help. */
	askQuestions: string;
	/** For the engineer: the title, what was found with `{codes}`, and that nothing was. */
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
 * What is written to the person who has the trouble: what it means, what to do, what to send back.
 *
 * @param chosen what the agent chose; its meaning is written for a customer, in whole sentences
 * @param words the words around it
 */
export function userReply({ kind, facts }: Candidate, words: TicketWords): ReplyParts {
	const more =
		kind === 'meaning' ? words.moreCode : kind === 'cause' || kind === 'words' ? words.moreCause : words.moreQuestions;
	const asks = kind === 'questions' || kind === 'begun';
	// The meaning of a code is written for its page, and asks nothing.
	const meaning = facts.lead === undefined ? facts.meaning : `${facts.meaning} ${words.sendBack}`;
	return { meaning: asks ? words.askQuestions : meaning, steps: [], words: { steps: '', more } };
}

/**
 * The note for the colleague who goes on: what the ticket holds, the likely causes with their reasons, and how each is confirmed.
 *
 * @param candidates all that fits the ticket
 * @param url whole address of one of them
 * @param words the words around it
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
		// The command comes last, so that it can be copied.
		steps: causes.map((cause) => {
			const quoted = cause.because.map((one) => `“${one}”`).join(', ');
			const because = quoted && `, ${fill(words.because, { words: quoted })}`;
			const check = cause.facts.check && ` ${fill(words.check, { command: cause.facts.check })}`;
			return `${cause.facts.title} (${url(cause)})${because}.${check ?? ''}`;
		}),
		words: { steps: words.noteCauses, more: words.noteQuestions },
	};
}
