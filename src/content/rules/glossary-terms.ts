import type { Problem, Rule } from '../rule.ts';
import { usedTerms } from '../used-terms.ts';

/** Nobody trusts a glossary with duplicate, long-winded or unused entries. */
export const glossaryTerms: Rule = {
	id: 'glossary-terms',
	title: 'Each glossary term is defined once, in one sentence, and is used.',
	remedy: 'Shorten or merge the definition, or remove the term from glossary.yaml.',
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
					...twice.map((form) => at([id, 'term'], `"${form}" is defined twice.`)),
					...(isSentence(definition) ? [] : [at([id, 'definition'], `"${term}" is not defined in one sentence.`)]),
					...(used.has(id) ? [] : [at([id], `No article, pair or guide uses "${term}".`)]),
				];
			});
		}),
};

/** Whether a text ends with a full stop and has no other before a capital. */
const isSentence = (text: string) => /[.!?]$/.test(text) && !/[.!?]\s+[A-Z]/.test(text.replace(/\[@[^\]]*\]/g, ''));
