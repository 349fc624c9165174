import { changed } from './small-content.ts';

/** The article whose background contains the block. */
export const file = 'articles/washer.mdx';

/**
 * @param shell a shell of the small content
 * @param code one or more lines
 * @returns the small content with that block in the background of an article
 */
export const inABlock = (shell: string, code: string): Map<string, string> =>
	changed(file, '```output\ntap TAP-1: dripping\n```', `\`\`\`${shell}\n${code}\n\`\`\``);
