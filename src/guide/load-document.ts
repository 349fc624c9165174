import { getEntry } from 'astro:content';
import { loadContent } from './load-content.ts';

type Kind = 'articles' | 'guides' | 'pages';

/**
 * @param kind the kind of document
 * @param id name of its file, without extension
 * @returns the document to render: that of the overlay, if it has one
 * @throws when there is no such document
 */
export async function loadDocument(kind: Kind, id: string) {
	const overlaid = loadContent()[kind].some((file) => file.id === id && file.isOverlaid([]));
	const entry = await getEntry(overlaid ? `${kind}Overlay` : kind, id);
	if (!entry) throw new Error(`The content folder lacks ${kind}/${id}.mdx.`);
	return entry;
}
