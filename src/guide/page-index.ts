import type { Recognition } from '../schemas/recognition.ts';
import type { Heading, PageIndex } from '../search/page-index.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { fill } from '../text/fill.ts';
import type { Guide } from './guide.ts';
import { topPages } from './top-pages.ts';

/**
 * Builds the index of pages for the quick search.
 *
 * @param guide the joined content
 * @param recognition stop words, synonyms and sentences of `content/recognition.yaml`
 */
export function pageIndex(
	guide: Guide,
	recognition: Pick<Recognition, 'stopWords' | 'synonyms' | 'sentences'>,
): PageIndex {
	const { causes, guides, myths, words } = guide;
	const isPrinted = printedBy(recognition.sentences);
	return {
		// Normalised like the words of a query: without capitals and accents.
		stopWords: recognition.stopWords.flatMap(wordsOf),
		synonyms: recognition.synonyms.map((group) => group.flatMap(wordsOf)),
		pages: [
			...causes.map(({ address, audience, title, summary, aliases, steps }) => ({
				address,
				title,
				summary: audience ? `${words.audience[audience]}. ${summary}` : summary,
				...withPrintedLast(aliases, isPrinted),
				headings: steps.map((step): Heading => [step.id, step.title]),
			})),
			...guides.map(({ address, title, summary, aliases }) => ({ address, title, summary, aliases, headings: [] })),
			...[...topPages(guide), 'about' as const].map((name) => ({
				address: `/${name}/`,
				title: words.nav[name],
				summary: '',
				aliases: [],
				headings: [],
			})),
			...myths.map(({ id, title }) => ({
				// Marked as a myth, because the title alone would look like advice.
				title: fill(words.finder.myth, { title }),
				address: `/myths/#${id}`,
				summary: '',
				aliases: [],
				headings: [],
			})),
		],
	};
}

/** Shorter fragments also occur in names. */
const minSentence = 12;

/** @returns whether a text is, contains or is part of a sentence that programs show */
function printedBy(sentences: Recognition['sentences']): (text: string) => boolean {
	const known = sentences
		.flatMap(({ words }) => Object.values(words).flat())
		.map(fold)
		.filter(({ length }) => length >= minSentence);
	return (text) => {
		const folded = fold(text);
		return known.some((one) => folded.includes(one) || (folded.length >= minSentence && one.includes(folded)));
	};
}

function withPrintedLast(
	aliases: readonly string[],
	isPrinted: (text: string) => boolean,
): Pick<PageIndex['pages'][number], 'aliases' | 'spoken'> {
	const { said = [], printed = [] } = Object.groupBy(aliases, (alias) => (isPrinted(alias) ? 'printed' : 'said'));
	return { aliases: [...said, ...printed], ...(printed.length > 0 && { spoken: said.length }) };
}
