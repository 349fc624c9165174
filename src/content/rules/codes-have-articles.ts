import { codeId } from '../../codes/identity.ts';
import type { Rule } from '../rule.ts';

/** If any part of the content knows a cause for a code, the page of the code must not say that none is known. */
export const codesHaveArticles: Rule = {
	id: 'codes-have-articles',
	title: 'A code names an article if another part of the content knows its cause.',
	remedy: 'Add the article to the causes of the code.',
	whole: true,
	check(content) {
		const pairs = content.site[0]?.data.pairs;
		return content.codes.flatMap(({ id: list, file, data, lineOf }) =>
			data.codes.flatMap((code, index) => {
				if (code.causes.length > 0) return [];
				const id = codeId(list, code.value, data.primary);
				const names = [code.name, ...code.also].filter((name) => name !== undefined);
				// If the second number of a pair carries no information, the causes of the pair are those of its first code.
				const pair = content.pairs.find(
					(other) => list === pairs?.first && other.data.first === code.value && other.data.second === 0,
				);
				const sentence = content.recognition
					.flatMap((other) => other.data.sentences)
					.find(({ codes, causes }) => codes.includes(id) && causes.length > 0);
				const article = content.articles.find((other) =>
					other.data.aliases.some((alias) => names.some((name) => alias.split(/[\s,]+/).includes(name))),
				);
				const by = [pair?.file, sentence && `the sentence "${sentence.id}"`, article?.file].filter(Boolean);
				const message = `"${code.short}" names no article, but a cause is known from ${by.join(' and ')}.`;
				return by.length > 0 ? [{ file, field: `codes.${index}`, line: lineOf(['codes', index]), message }] : [];
			}),
		);
	},
};
