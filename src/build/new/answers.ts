import type { Content } from '../../content/content.ts';
import { nearest } from '../../content/nearest.ts';
import { listed } from './choices.ts';
import { purposeOf } from './forms.ts';
import type { Answers, Kind, Question } from './kind.ts';

/** Asks the person at the terminal. */
export type Ask = (prompt: string) => Promise<string>;

/** An invalid answer; the message says which, why, and what to write. */
export class AnswerError extends Error {
	override name = 'AnswerError';
}

const maxShown = 20;

/**
 * @param kind what is created
 * @param given answers from arguments
 * @param ask asks for the other answers; without it, they stay open
 * @param say shows what is wrong with an answer before asking again
 * @returns all answers, and the names of those that were filled in by default
 * @throws {AnswerError} when an argument is invalid, or a name is missing and nobody can be asked
 */
export async function gatherAnswers(
	kind: Kind,
	given: Answers,
	content: Content,
	ask?: Ask,
	say: (message: string) => void = () => {},
): Promise<{ answers: Answers; defaulted: string[] }> {
	const answers: Record<string, string> = {};
	const defaulted: string[] = [];
	for (const question of [...kind.names, ...kind.questions]) {
		const isName = kind.names.includes(question);
		const { name } = question;
		// Without any choice, as in a guide without stages, there is nothing to ask.
		if (!isName && !given[name] && question.choices?.(content, answers).length === 0) continue;
		let answer = given[name]?.trim() ?? '';
		for (;;) {
			const asked = answer === '' && ask;
			if (asked) answer = (await ask(promptOf(question, content, answers))).trim();
			const typed = answer;
			answer ||= question.fallback?.(content, answers) ?? '';
			if (answer !== typed && !ask) defaulted.push(name);
			const wrong =
				answer === '' ? (isName ? missing(question) : undefined) : problemIn(question, answer, content, answers);
			if (wrong === undefined) break;
			if (!asked) throw new AnswerError(`${name}: ${wrong}`);
			say(wrong);
			answer = '';
		}
		if (answer !== '') answers[name] = answer;
	}
	return { answers, defaulted };
}

const purpose = ({ asks }: Question) => (typeof asks === 'string' ? asks : purposeOf(asks));

const missing = (question: Question) => `This is required. ${purpose(question)}`;

function promptOf(question: Question, content: Content, answers: Answers): string {
	const choices = question.choices?.(content, answers) ?? [];
	const fallback = question.fallback?.(content, answers);
	return [
		`\n${question.name}: ${purpose(question)}`,
		...(choices.length > 0 ? [`  ${shown(choices)}`] : []),
		`${fallback === undefined ? '' : `[${fallback}] `}> `,
	].join('\n');
}

function problemIn(question: Question, answer: string, content: Content, answers: Answers): string | undefined {
	const choices = question.choices?.(content, answers);
	const unknown = choices && (question.several ? listed(answer) : [answer]).find((one) => !choices.includes(one));
	if (unknown === undefined) return question.validate?.(answer, content, answers);
	if (choices?.length === 0) return `There is no "${unknown}"; this guide has none yet. Leave --${question.name} out.`;
	return `There is no "${unknown}". ${nearest(unknown, choices ?? [], (near) => `"${near}"`) ?? `Choose from: ${shown(choices ?? [])}.`}`;
}

const shown = (choices: readonly string[]) =>
	choices.slice(0, maxShown).join(', ') + (choices.length > maxShown ? `, and ${choices.length - maxShown} more` : '');
