import type { SearchWords } from '../schemas/search.ts';
import type { Heading, PageIndex } from '../search/page-index.ts';
import { wordsOf } from '../search/words-of.ts';
import { fill } from '../words/fill.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Gathers what the quick search knows of each page.
 *
 * @param knowledge all that is known
 * @param search what `content/search.yaml` says of the language
 */
export function pageIndex({ causes, guides, myths, words }: Knowledge, search: SearchWords): PageIndex {
	return {
		// As words of a query are compared: without capitals and accents.
		stopWords: search.stopWords.flatMap(wordsOf),
		synonyms: search.synonyms.map((group) => group.flatMap(wordsOf)),
		...(search.said && { said: search.said }),
		pages: [
			...causes.map(({ address, title, summary, aliases, steps }) => ({
				address,
				title,
				summary,
				aliases,
				headings: steps.map((step): Heading => [step.id, step.title]),
			})),
			...guides.map(({ address, title, summary, aliases }) => ({ address, title, summary, aliases, headings: [] })),
			...(['fix', 'code', 'diagnose', 'myths', 'agents', 'about'] as const).map((name) => ({
				address: `/${name}/`,
				title: words.nav[name],
				summary: '',
				aliases: [],
				headings: [],
			})),
			...myths.map(({ id, title }) => ({
				// Said at once, because a title that stood alone would read as advice.
				title: fill(words.finder.myth, { title }),
				address: `/myths/#${id}`,
				summary: '',
				aliases: [],
				headings: [],
			})),
		],
	};
}
