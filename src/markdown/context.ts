import type { Content } from '../content/content.ts';
import type { Article } from '../schemas/article.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Words } from '../schemas/words.ts';

/** The data that Markdown needs from the rest of the content. */
export interface MarkdownContext {
	/** Path under which the site is served, with a trailing slash. */
	base: string;
	sources: Readonly<Record<string, Source>>;
	/** The word for each grade, as readers see it. */
	grades: Readonly<Record<Evidence, string>>;
	shells: Site['shells'];
	slots: Site['slots'];
	glossary: Glossary;
	/** The data of each article, by id. */
	articles: ReadonlyMap<string, Article>;
}

/** The files that contain it; a broken file is absent. */
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
 * @returns the data that Markdown needs; empty for broken files, which the rules report
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
 * @param files the files with the data that Markdown needs
 * @param base path under which the site is served, with or without a trailing slash
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
