import type { Codebook } from './codebook.ts';
import { hexOf } from './spelling.ts';

/** A hexadecimal number with one digit too many for 32 bits. */
const oneTooMany = /^0x[0-9a-f]{9}$/i;

/**
 * Corrects a number that is one digit too long because a digit was typed twice: `0x800004005`.
 * @param spelling the number as it was written
 * @param book the known codes
 * @returns the known code that is left when one repeated digit is dropped; undefined when there is none, or several
 */
export function withoutDoubledDigit(spelling: string, { byValue }: Pick<Codebook, 'byValue'>): string | undefined {
	if (!oneTooMany.test(spelling)) return undefined;
	const values = new Set<number>();
	for (let index = 3; index < spelling.length; index++) {
		if (spelling[index]?.toLowerCase() !== spelling[index - 1]?.toLowerCase()) continue;
		const value = Number.parseInt(spelling.slice(0, index) + spelling.slice(index + 1), 16);
		if (byValue.has(value)) values.add(value);
	}
	const [only] = values;
	return only !== undefined && values.size === 1 ? hexOf(only) : undefined;
}
