import type { Content } from '../../content/content.ts';
import { nearest } from '../../content/nearest.ts';
import { listed } from './choices.ts';
import { purposeOf } from './forms.ts';
import type { Answers, Kind, Question } from './kind.ts';

/** Asks a person, or is not there where nobody can be asked. */
export type Ask = (prompt: string) => Promise<string>;

/** An answer that cannot be used; the message says which, why, and what to write. */
export class AnswerError extends Error {
	override name = 'AnswerError';
}

const maxShown = 20;

/**
 * @param kind what is to be made
 * @param given what was said as arguments
 * @param ask asks for the rest; without it, that is left open
 * @param say shows what is wrong with an answer, before it is asked again
 * @returns all answers, and the names of those that were taken without being said
 * @throws {AnswerError} when an argument cannot be used, or a name is missing and nobody can be asked
 */
export async function gatherAnswers(
	kind: Kind,
	given: Answers,
	content: Content,
	ask?: Ask,
	say: (message: string) => void = () => {},
): Promise<{ answers: Answers; taken: string[] }> {
	const answers: Record<string, string> = {};
	const taken: string[] = [];
	for (const question of [...kind.names, ...kind.questions]) {
		const isName = kind.names.includes(question);
		const { name } = question;
		// Where there is nothing to choose from, such as stages, there is nothing to ask.
		if (!isName && !given[name] && question.choices?.(content, answers).length === 0) continue;
		let answer = given[name]?.trim() ?? '';
		for (;;) {
			const asked = answer === '' && ask;
			if (asked) answer = (await ask(promptOf(question, content, answers))).trim();
			const said = answer;
			answer ||= question.otherwise?.(content, answers) ?? '';
			if (answer !== said && !ask) taken.push(name);
			const wrong =
				answer === '' ? (isName ? missing(question) : undefined) : wrongIn(question, answer, content, answers);
			if (wrong === undefined) break;
			if (!asked) throw new AnswerError(`${name}: ${wrong}`);
			say(wrong);
			answer = '';
		}
		if (answer !== '') answers[name] = answer;
	}
	return { answers, taken };
}

const purpose = ({ asks }: Question) => (typeof asks === 'string' ? asks : purposeOf(asks));

const missing = (question: Question) => `This must be said. ${purpose(question)}`;

function promptOf(question: Question, content: Content, answers: Answers): string {
	const choices = question.choices?.(content, answers) ?? [];
	const otherwise = question.otherwise?.(content, answers);
	return [
		`\n${question.name}: ${purpose(question)}`,
		...(choices.length > 0 ? [`  ${shown(choices)}`] : []),
		`${otherwise === undefined ? '' : `[${otherwise}] `}> `,
	].join('\n');
}

function wrongIn(question: Question, answer: string, content: Content, answers: Answers): string | undefined {
	const choices = question.choices?.(content, answers);
	const unknown = choices && (question.several ? listed(answer) : [answer]).find((one) => !choices.includes(one));
	if (unknown === undefined) return question.wrong?.(answer, content, answers);
	if (choices?.length === 0)
		return `There is no "${unknown}"; this guide has none as yet. Leave --${question.name} out.`;
	return `There is no "${unknown}". ${nearest(unknown, choices ?? [], (near) => `"${near}"`) ?? `There are: ${shown(choices ?? [])}.`}`;
}

const shown = (choices: readonly string[]) =>
	choices.slice(0, maxShown).join(', ') + (choices.length > maxShown ? `, and ${choices.length - maxShown} more` : '');
