import type { Found } from '../message/find.ts';
import type { Words } from '../schemas/words.ts';
import { fill } from '../text/fill.ts';

/**
 * Shows answers below a box, and announces to screen readers how many there are. Answers that are already shown are kept, so
 * that focus in them is not lost when more arrive.
 *
 * @param box the element around the box, with its list of answers and its status
 * @param parts what to show; an empty list hides the answers
 * @param message for screen readers
 */
export function showAnswers(box: HTMLElement, parts: readonly HTMLElement[], message: string): void {
	const answers = answersOf(box);
	answers.hidden = parts.length === 0;
	let same = 0;
	while (parts[same] && answers.children[same] === parts[same]) same += 1;
	for (const old of [...answers.children].slice(same)) old.remove();
	answers.append(...parts.slice(same));
	box.querySelector('[role="status"]')!.textContent = message;
}

/** Hides the answers below a box. */
export function hideAnswers(box: HTMLElement): void {
	answersOf(box).hidden = true;
}

const answersOf = (box: HTMLElement) => box.querySelector<HTMLElement>('.answers')!;

/** @returns a message with the number of answers, or for nothing but an unknown code, a message about that code */
export function countOf(
	parts: readonly HTMLElement[],
	{ verdict, answers }: Pick<Found, 'verdict' | 'answers'>,
	words: Words['finder'],
): string {
	const n = parts.reduce((sum, part) => sum + part.querySelectorAll('li').length, 0);
	const unknown = verdict === 'unknown' && n === answers.length ? answers[0]?.title[0]?.written : undefined;
	if (unknown !== undefined) return fill(words.unknown, { code: unknown });
	return n === 1 ? words.countOne : fill(words.count, { n });
}
