import type { Content } from '../content/content.ts';
import type { Article } from '../schemas/article.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Words } from '../schemas/words.ts';

/** What Markdown needs to know of the rest of the content. */
export interface MarkdownContext {
	/** Path under which the site is served, with a slash at its end. */
	base: string;
	sources: Readonly<Record<string, Source>>;
	/** The word for each grade, as a layman reads it. */
	grades: Readonly<Record<Evidence, string>>;
	shells: Site['shells'];
	slots: Site['slots'];
	glossary: Glossary;
	/** What is known of each article, by id. */
	articles: ReadonlyMap<string, Article>;
}

/** The files that say it; one is absent where it is broken. */
interface Files {
	site: Site | undefined;
	words: Words | undefined;
	sources: MarkdownContext['sources'] | undefined;
	glossary?: Glossary | undefined;
	articles?: MarkdownContext['articles'];
}

/**
 * @param content parsed content
 * @param base path under which the site is served
 * @returns what Markdown needs to know of it; empty parts where a file is broken, which the rules report
 */
export const contextOfContent = (
	{ articles, site, words, sources, glossary }: Content,
	base: string,
): MarkdownContext =>
	markdownContext(
		{
			site: site[0]?.data,
			words: words[0]?.data,
			sources: sources[0]?.data,
			glossary: glossary[0]?.data,
			articles: new Map(articles.map(({ id, data }) => [id, data])),
		},
		base,
	);

/**
 * @param files the files that say what Markdown needs
 * @param base path under which the site is served, with or without a slash at its end
 */
export const markdownContext = (
	{ site, words, sources, glossary, articles }: Files,
	base: string,
): MarkdownContext => ({
	base: base.endsWith('/') ? base : `${base}/`,
	sources: sources ?? {},
	grades: words?.grades ?? {
		documented: 'documented',
		reproduced: 'reproduced',
		reported: 'reported',
		unproven: 'unproven',
		refuted: 'refuted',
	},
	shells: site?.shells ?? {},
	slots: site?.slots ?? {},
	glossary: glossary ?? {},
	articles: articles ?? new Map(),
});
