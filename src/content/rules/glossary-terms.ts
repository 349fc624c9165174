import type { Problem, Rule } from '../rule.ts';
import { usedTerms } from '../used-terms.ts';

/** A glossary that explains a word twice, at length or for nothing is one that nobody trusts. */
export const glossaryTerms: Rule = {
	id: 'glossary-terms',
	title: 'Each term of the glossary is explained once, in one sentence, and is used.',
	remedy: 'Shorten or merge the explanation, or take the term out of glossary.yaml.',
	whole: true,
	check: (content) =>
		content.glossary.flatMap(({ file, data, lineOf }) => {
			const used = usedTerms(content);
			const forms = new Map<string, string>();
			return Object.entries(data).flatMap(([id, { term, also, definition }]): Problem[] => {
				const at = (path: PropertyKey[], message: string) => ({
					file,
					field: path.join('.'),
					line: lineOf(path),
					message,
				});
				const twice = [term, ...also].filter((form) => forms.has(form.toLowerCase()));
				for (const form of [term, ...also]) forms.set(form.toLowerCase(), id);
				return [
					...twice.map((form) => at([id, 'term'], `"${form}" is explained twice.`)),
					...(isSentence(definition) ? [] : [at([id, 'definition'], `"${term}" is not explained in one sentence.`)]),
					...(used.has(id) ? [] : [at([id], `No article, pair or guide uses "${term}".`)]),
				];
			});
		}),
};

/** A full stop at the end, and none before a capital elsewhere. */
const isSentence = (text: string) => /[.!?]$/.test(text) && !/[.!?]\s+[A-Z]/.test(text.replace(/\[@[^\]]*\]/g, ''));
