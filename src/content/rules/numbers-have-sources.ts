import { isAccountedFor } from '../citation.ts';
import { withoutFences } from '../fences.ts';
import type { ContentFile } from '../parse-content.ts';
import type { Problem, Rule } from '../rule.ts';

/** A hexadecimal number, or one of three digits and more: of a code, an event, a port. */
const number = /\b0x[0-9a-f]+\b|\b\d{3,}\b/i;

/**
 * How one sees that it is mended, and what tells the next cause apart, is mostly looking. Where such a text names a
 * number, it says what that number means.
 */
export const numbersHaveSources: Rule = {
	id: 'numbers-have-sources',
	title: 'A number of a code or an event in the end of an article carries a source.',
	remedy: 'Cite the source that says what the number means, or write [@own] where it is only a sum or an example.',
	check: (content) =>
		content.articles.flatMap((file) => [
			...unsourced(file, ['verify'], file.data.verify),
			...file.data.notThis.flatMap(({ tell }, index) => unsourced(file, ['notThis', index, 'tell'], tell)),
		]),
};

function unsourced({ file, lineOf }: ContentFile<unknown>, path: PropertyKey[], text: string): Problem[] {
	const [found] = number.exec(withoutFences(text).replace(/\]\([^)]*\)/g, ']')) ?? [];
	if (found === undefined || isAccountedFor(text)) return [];
	return [{ file, field: path.join('.'), line: lineOf(path), message: `Nothing carries the number ${found}.` }];
}
