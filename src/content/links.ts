import { markdownToMdast, type MdastNode } from 'satteri';

/** A link in Markdown, in whatever form. */
export interface Link {
	target: string;
	/** Its line within the text, from 0. */
	line: number;
	/** Set where it is shown in place, as a picture. */
	isPicture: boolean;
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
	const line = (node.position?.start.line ?? 1) - 1;
	const target = 'url' in node ? node.url : node.type === 'imageReference' ? node.identifier : undefined;
	const own = target === undefined ? [] : [{ target, line, isPicture: node.type.startsWith('image') }];
	return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}
