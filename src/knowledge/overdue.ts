import type { Knowledge } from './knowledge.ts';

/**
 * @param reviewBy the day by which something must be read again, `2026-11-22`
 * @param now the moment of the question
 * @returns whether that day is over, by the calendar of Greenwich; on the day itself it is not
 */
export const isOverdue = (reviewBy: string, now: Date): boolean => reviewBy < now.toISOString().slice(0, 10);

/** @returns the articles and guides that are overdue, the longest overdue first */
export const overdueOf = ({ causes, guides }: Pick<Knowledge, 'causes' | 'guides'>, now: Date) =>
	[
		...causes.map((cause) => ({ ...cause, kind: 'article' as const })),
		...guides.map((guide) => ({ ...guide, kind: 'guide' as const })),
	]
		.filter(({ reviewBy }) => isOverdue(reviewBy, now))
		.sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
