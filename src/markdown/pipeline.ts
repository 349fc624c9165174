import type { CompileOptions } from 'satteri';
import { addresses } from './addresses.ts';
import { citations } from './citations.ts';
import { commands } from './commands.ts';
import type { MarkdownContext } from './context.ts';
import { headingIds } from './heading-ids.ts';
import { noRawHtml } from './no-raw-html.ts';
import { plainCells } from './plain-cells.ts';

/**
 * The one way in which Markdown becomes a page, for MDX files and for fields of data alike.
 * Smart punctuation stays off: it would turn `--` and straight quotes in commands into something that no shell reads.
 */
export const markdownPipeline = (context: MarkdownContext) =>
	({
		mdastPlugins: [noRawHtml, headingIds, addresses(context), citations(context)],
		hastPlugins: [commands(context), plainCells],
		features: { smartPunctuation: false, frontmatter: false },
	}) satisfies CompileOptions;
