import type { Content } from './content.ts';
import { termsIn } from './terms.ts';
import { markdownOf } from './texts.ts';

/** @returns the ids of the glossary terms that an article, a pair or a guide uses */
export function usedTerms(content: Content): Set<string> {
	const glossary = content.glossary[0]?.data ?? {};
	const texts = markdownOf(content).filter((text) => /^(articles|pairs|guides)\//.test(text.file));
	return new Set(texts.flatMap(({ text }) => termsIn(text, glossary).map(({ id }) => id)));
}
