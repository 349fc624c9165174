import { spellingsOf } from '../codes/spelling.ts';
import type { ReplyFacts } from '../reply/facts.ts';
import { firstSentences } from '../reply/first-sentences.ts';
import { audienceOf, textOf } from '../schemas/audience.ts';
import type { Outcome, Question } from '../schemas/diagnosis.ts';
import type { Words } from '../schemas/words.ts';
import type { Cause, Code, Guide, Pair } from './guide.ts';

type Plain = (markdown: string) => string;

/** Maximum lengths of texts that were not written for a reply. */
const maxMeaning = 320;
const maxDone = 200;

/** The reply for a cause. */
export function replyOfCause({ audience, title, reply, steps, verify, done }: Cause, plain: Plain): ReplyFacts {
	return {
		...marked(audience ?? audienceOf(reply)),
		title,
		meaning: textOf(reply),
		steps: forCustomers(steps).map((step) => ({ id: step.id, title: step.title })),
		done: done ?? firstSentences(plain(verify), maxDone),
	};
}

const marked = (audience: ReplyFacts['audience']) => audience && { audience };

/** Replies go to customers, so they contain no internal steps of a public article. */
const forCustomers = (steps: Cause['steps']) => steps.filter(({ audience }) => !audience);

/** The reply for a pair: the cause is not known yet, so it ends with how to distinguish the causes. */
export const replyOfPair = ({ label, reply, triage }: Pair, words: Words): ReplyFacts => ({
	...marked(audienceOf(reply)),
	title: label,
	meaning: textOf(reply),
	steps: triage.map((step) => ({ id: step.id, title: step.reply ?? step.title })),
	more: words.reply.code,
});

/** The reply for a code: what it means, and the causes that fit. */
export const replyOfCode = (
	{ written, short, meaning }: Code,
	fitting: readonly Cause[],
	plain: Plain,
	words: Words,
): ReplyFacts => ({
	...marked(fitting.find(({ audience }) => audience)?.audience),
	title: `${written} ${short}`,
	meaning: firstSentences(plain(meaning), maxMeaning),
	steps: fitting.map(({ title }) => ({ title })),
	lead: words.reply.causes,
	more: words.reply.code,
});

/** The reply for a question: the customer picks an answer. */
export const replyOfQuestion = ({ ask, why, answers }: Question, plain: Plain, words: Words): ReplyFacts => ({
	title: ask,
	meaning: firstSentences(plain(why), maxMeaning),
	steps: answers.map(({ label }) => ({ title: label })),
	lead: words.reply.answers,
	more: words.reply.find,
});

/** The reply for an outcome: a cause with its first steps, or what to tell the person who helps. */
export function replyOfOutcome(outcome: Outcome, { causes, words }: Guide, plain: Plain): ReplyFacts {
	const meaning = firstSentences(plain(outcome.because), maxMeaning);
	const cause = 'article' in outcome ? causes.find(({ id }) => id === outcome.article) : undefined;
	if (cause)
		return { ...replyOfCause(cause, plain), meaning, steps: stepsWithoutIds(cause), more: words.reply.outcome };
	return {
		title: 'escalate' in outcome ? outcome.escalate : '',
		meaning,
		steps: 'handover' in outcome ? itemsOf(plain(outcome.handover)).map((title) => ({ title })) : [],
		lead: words.diagnosis.handover,
		more: words.reply.outcome,
	};
}

/** The page of an outcome is not that of the article, so its steps cannot be linked. */
const stepsWithoutIds = ({ steps }: Cause) => forCustomers(steps).map(({ title }) => ({ title }));

const itemsOf = (plain: string) =>
	plain
		.split('\n')
		.map((line) => line.replace(/^(-|\d+\.) /, '').trim())
		.filter(Boolean);

/** A reply, with the data under which a help desk files it. */
export interface FiledReply extends ReplyFacts {
	/** Stays the same from edition to edition. */
	id: string;
	kind: 'cause' | 'pair' | 'question' | 'outcome';
	/** Address without base. */
	address: string;
	/** Other names and spellings for searches. */
	keywords: string[];
}

/** @returns all replies of the guide, causes first */
export function allReplies(guide: Guide, plain: Plain): FiledReply[] {
	const { causes, pairs, tree, words } = guide;
	return [
		...causes.map((cause) => ({
			...replyOfCause(cause, plain),
			id: `fix-${cause.id}`,
			kind: 'cause' as const,
			address: cause.address,
			keywords: [...cause.aliases, ...cause.pairs.map(({ pair }) => pair.label), ...cause.codes.flatMap(spelled)],
		})),
		...pairs.map((pair) => ({
			...replyOfPair(pair, words),
			id: `code-${pair.id}`,
			kind: 'pair' as const,
			address: pair.address,
			keywords: pair.halves.flatMap(({ value, list }) => spellingsOf(value, list.digits)),
		})),
		...tree.questions.map((question) => ({
			...replyOfQuestion(question, plain, words),
			id: `question-${question.id}`,
			kind: 'question' as const,
			address: `/diagnose/${question.id}/`,
			keywords: [],
		})),
		...tree.outcomes
			.filter((outcome) => 'escalate' in outcome)
			.map((outcome) => ({
				...replyOfOutcome(outcome, guide, plain),
				id: `outcome-${outcome.id}`,
				kind: 'outcome' as const,
				address: `/diagnose/${outcome.id}/`,
				keywords: [],
			})),
	];
}

const spelled = ({ value, list }: Code) => spellingsOf(value, list.digits);
