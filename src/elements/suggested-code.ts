import type { CodeIndex } from '../codes/code-index.ts';
import { codebook } from '../codes/codebook.ts';
import { withoutDoubledDigit } from '../codes/doubled-digit.ts';
import type { Found } from '../message/find.ts';
import { didYouMean } from './hit-list.ts';

/**
 * Suggests a code for a number that is too long because a digit was typed twice.
 * @param question the text around the code, with `{words}`
 * @param take called when the person accepts the code
 */
export function suggestedCode(
	text: string,
	{ recognition }: Found,
	codes: CodeIndex,
	question: string,
	take: (code: string) => void,
): HTMLElement[] {
	const [code] = (recognition?.ignored ?? []).flatMap(({ why, start, end }) =>
		why === 'too long' ? (withoutDoubledDigit(text.slice(start, end), codebook(codes)) ?? []) : [],
	);
	return code === undefined ? [] : [didYouMean(question, code, () => take(code))];
}
