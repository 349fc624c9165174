import type { Page } from '@playwright/test';
import { fill, tree, words } from './guide.ts';
import { expect } from './test.ts';

/** An answer to a question, by their ids. */
export interface Step {
	question: string;
	answer: string;
}

/** Three answers that lead to an outcome. */
export interface Way {
	steps: [Step, Step, Step];
	outcome: string;
}

const questionOf = (id: string) => tree.questions.find((one) => one.id === id);

export const ask = (id: string) => questionOf(id)?.ask ?? '';

export const answersTo = (id: string) => questionOf(id)?.answers ?? [];

export const label = ({ question, answer }: Step) => answersTo(question).find(({ id }) => id === answer)?.label ?? '';

export const articleOf = (outcome: string) => tree.outcomes.find(({ id }) => id === outcome)?.article ?? '';

export const titleOf = (outcome: string) => tree.outcomes.find(({ id }) => id === outcome)?.title ?? '';

/** The first path of three answers with the desired outcome. The tests take it from the content, which may change. */
function wayTo(wanted: (outcome: (typeof tree.outcomes)[number]) => boolean): Way {
	for (const first of answersTo(tree.start))
		for (const second of answersTo(first.to))
			for (const third of answersTo(second.to)) {
				const outcome = tree.outcomes.find(({ id }) => id === third.to);
				if (!outcome || !wanted(outcome)) continue;
				const asked = [tree.start, first.to, second.to] as const;
				return {
					steps: [
						{ question: asked[0], answer: first.id },
						{ question: asked[1], answer: second.id },
						{ question: asked[2], answer: third.id },
					],
					outcome: outcome.id,
				};
			}
	throw new Error('No three answers of the diagnosis lead there.');
}

export const toCause = wayTo(({ article }) => article !== null);
export const toHuman = wayTo(({ article }) => article === null);

/** Answers as in the URL. */
export const fragmentOf = (steps: readonly Step[]) =>
	[`#${tree.version}`, ...steps.map(({ question, answer }) => `${question}=${answer}`).sort()].join(';');

/** The same as this edition writes it: a link names its edition. */
export const writtenNow = (steps: readonly Step[]) => `${fragmentOf(steps)};edition=${tree.edition}`;

/** The current question or outcome. */
export const shown = (page: Page) => page.locator('[data-node]:not([hidden])');

/** Its heading. */
export const heading = (page: Page) => shown(page).getByRole('heading').first();

/** Answers the current question, by the text of the answer. */
export async function answer(page: Page, step: Step): Promise<void> {
	await expect(heading(page)).toHaveText(ask(step.question));
	await shown(page)
		.getByRole('link', { name: label(step), exact: true })
		.click();
}

/** The answers so far. */
export const soFar = (page: Page) => page.locator('[data-part="answers"]');

/** Unfolds the answers so far. */
export const unfold = (page: Page) => page.locator('[data-part="count"]').click();

/** The button that reopens an answered question. */
export const change = (page: Page, question: string) =>
	page.getByRole('button', { name: `${words.diagnosis.change}: ${ask(question)}`, exact: true });

/** The current screen reader announcement. */
export const said = (page: Page) => page.getByRole('status').and(page.locator('[data-part="moved"]'));

/** The expected announcement of a question or outcome. */
export const announced = {
	question: (id: string) => fill(words.diagnosis.moved, { ask: ask(id) }),
	outcome: (id: string) => fill(words.diagnosis.movedOutcome, { title: titleOf(id) }),
};
