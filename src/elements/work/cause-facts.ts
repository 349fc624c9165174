import type { CauseFacts } from '../../diagnosis/changed.ts';
import type { ApiArticle } from '../../schemas/api.ts';
import type { WorkData } from './work-data.ts';

/**
 * What is known of causes and their steps, with whole addresses.
 *
 * @param data what the page carries
 * @param articles the articles; absent until they were fetched. Then a step is called by its id, and any may have
 * changed something: a transcript must not say that a machine is clean when nobody knows.
 * @param first ids of the causes that come first, in their order
 */
export function causeFacts(
	{ causes }: WorkData,
	articles: readonly ApiArticle[] | undefined,
	first: readonly string[],
): CauseFacts[] {
	const whole = (url: string) => new URL(url, location.href).href;
	const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
	const facts = causes.map(({ id, title, url, steps }): CauseFacts => {
		const article = articles?.find((candidate) => candidate.id === id);
		if (article)
			return {
				id,
				title,
				url: whole(url),
				steps: article.steps.map((step) => ({
					...step,
					url: whole(step.url),
					changes: step.changes && step.undo !== null,
				})),
			};
		return {
			id,
			title,
			url: whole(url),
			steps: steps.map((step) => ({
				id: step,
				title: step.replaceAll('-', ' '),
				url: whole(`${url}#${step}`),
				changes: true,
				lowersSecurity: false,
				putBack: null,
			})),
		};
	});
	return facts.sort((a, b) => place(a.id) - place(b.id));
}
