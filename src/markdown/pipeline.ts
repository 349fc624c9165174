import type { CompileOptions, PluginFactoryContext } from 'satteri';
import { idOf } from '../content/read-text.ts';
import { addresses } from './addresses.ts';
import { articlePartsPlugin } from './article-parts.ts';
import { citations } from './citations.ts';
import { commands } from './commands.ts';
import type { MarkdownContext } from './context.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { headingIds } from './heading-ids.ts';
import { noRawHtml } from './no-raw-html.ts';
import { plainCells } from './plain-cells.ts';

/** Smart punctuation would turn `--` and straight quotes in commands into characters that no shell understands. */
const markdownFeatures = { smartPunctuation: false, frontmatter: false };

/** The Markdown pipeline of both MDX files and data fields. */
export const markdownPipeline = (context: MarkdownContext) =>
	({
		mdastPlugins: [noRawHtml, headingIds, addresses(context), citations(context)],
		hastPlugins: [commands(context), plainCells],
		features: markdownFeatures,
	}) satisfies CompileOptions;

/**
 * The same for whole MDX documents: articles are assembled from parts, and articles and guides link the first use of each
 * term to its definition.
 *
 * @param load returns the context at the time of rendering, because live editing may change it
 */
export const mdxPipeline = (load: () => MarkdownContext) => ({
	mdastPlugins: [
		(document: PluginFactoryContext) => {
			const [folder, file = ''] = document.fileURL?.pathname.split('/').slice(-2) ?? [];
			const isIn = (name: string) => folder === name;
			const context = load();
			return [
				isIn('articles') && articlePartsPlugin(context.articles.get(idOf(decodeURIComponent(file)))),
				...markdownPipeline(context).mdastPlugins,
				(isIn('articles') || isIn('guides')) && glossaryTerms(context),
			];
		},
	],
	hastPlugins: [() => markdownPipeline(load()).hastPlugins],
	features: markdownFeatures,
});
