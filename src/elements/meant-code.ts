import type { CodeIndex } from '../codes/code-index.ts';
import { codebook } from '../codes/codebook.ts';
import { withoutDoubledDigit } from '../codes/doubled-digit.ts';
import type { Found } from '../message/find.ts';
import { didYouMean } from './hit-list.ts';

/**
 * Where a number of a text is too long for a code by a digit typed twice: the code that was probably meant.
 * @param says the words around the code
 * @param take searches for it
 */
export function meantCode(
	text: string,
	{ recognition }: Found,
	codes: CodeIndex,
	says: string,
	take: (code: string) => void,
): HTMLElement[] {
	const [code] = (recognition?.ignored ?? []).flatMap(({ why, start, end }) =>
		why === 'too long' ? (withoutDoubledDigit(text.slice(start, end), codebook(codes)) ?? []) : [],
	);
	return code === undefined ? [] : [didYouMean(says, code, () => take(code))];
}
