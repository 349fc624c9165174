import { grades, type Evidence } from '../schemas/evidence.ts';

/** @returns the strongest of several grades, or undefined if there are none */
export function strongest(given: readonly Evidence[]): Evidence | undefined {
	return grades.find((grade) => given.includes(grade));
}
