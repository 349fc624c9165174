import { markdownToMdast, type MdastNode } from 'satteri';

/** A link in Markdown, in any form. */
export interface Link {
	target: string;
	/** Its line within the text, from 0. */
	line: number;
	/** Whether it is a picture. */
	isPicture: boolean;
}

/**
 * @param text Markdown
 * @returns the addresses of its links, pictures and definitions `[name]: address`, in order
 */
export function findLinks(text: string): Link[] {
	// Most texts contain none, and parsing is slow.
	if (!/\]|<|:\/\/|www\.|@/.test(text)) return [];
	return linksIn(markdownToMdast(text, { features: { frontmatter: false } }));
}

function linksIn(node: MdastNode): Link[] {
	const line = (node.position?.start.line ?? 1) - 1;
	const target = 'url' in node ? node.url : node.type === 'imageReference' ? node.identifier : undefined;
	const own = target === undefined ? [] : [{ target, line, isPicture: node.type.startsWith('image') }];
	return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}
