import type { Guide } from './guide.ts';

/**
 * @param guide articles and guides
 * @param today a day, `2026-11-22`
 * @returns those whose review was due before that day, the longest overdue first
 */
export const overdueOf = ({ causes, guides }: Pick<Guide, 'causes' | 'guides'>, today: string) =>
	[
		...causes.map((cause) => ({ ...cause, kind: 'article' as const })),
		...guides.map((page) => ({ ...page, kind: 'guide' as const })),
	]
		.filter(({ reviewBy }) => reviewBy < today)
		.sort((a, b) => compare(a.reviewBy, b.reviewBy) || compare(a.id, b.id));

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
