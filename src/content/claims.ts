import { grades, type Evidence } from '../schemas/evidence.ts';
import type { Source } from '../schemas/source.ts';
import { citationsWithin } from './citation.ts';

/**
 * @param value content of any shape
 * @param sources all sources, by id
 * @returns the grade of each citation in it: that of its source, unless the citation states another
 */
export const gradesIn = (value: unknown, sources: Readonly<Record<string, Source>>): Evidence[] =>
	citationsWithin(value).flatMap(({ refs }) => refs.flatMap(({ id, grade }) => grade ?? sources[id]?.grade ?? []));

/** @returns how many citations have each grade */
export const countGrades = (given: readonly Evidence[]): Record<Evidence, number> =>
	Object.fromEntries(grades.map((grade) => [grade, given.filter((one) => one === grade).length])) as Record<
		Evidence,
		number
	>;
