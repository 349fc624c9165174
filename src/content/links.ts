import { markdownToMdast, type MdastNode } from 'satteri';

/** A link in Markdown, in whatever form. */
export interface Link {
	target: string;
	/** Line within the text on which it stands, from 0. */
	line: number;
}

/**
 * @param text Markdown
 * @returns the addresses of its links, its pictures and its definitions `[name]: address`, in order
 */
export function findLinks(text: string): Link[] {
	// Most texts hold none, and parsing takes its time.
	if (!/\]|<|:\/\/|www\.|@/.test(text)) return [];
	return linksIn(markdownToMdast(text, { features: { frontmatter: false } }));
}

function linksIn(node: MdastNode): Link[] {
	const own = 'url' in node ? [{ target: node.url, line: (node.position?.start.line ?? 1) - 1 }] : [];
	return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}
