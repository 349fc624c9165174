import { getCollection } from 'astro:content';
import { buildCodeIndex, type CodeIndex } from '../codes/code-index.ts';
import { onTheWire } from '../files/on-the-wire.ts';
import { splitPages } from '../search/split-pages.ts';
import { loadKnowledge } from './load.ts';
import { pageIndex } from './page-index.ts';

/**
 * What the first part of the pages may weigh. With the codes it takes a third of a second on the slow line for which
 * the box is measured (Slow 4G: 180 kB a second), so that a first answer comes within one.
 */
const mostFirst = 36_000;

/** @returns the codes, for the box and for the not-found page */
export async function codeData(): Promise<CodeIndex> {
	const knowledge = await loadKnowledge();
	const [messages] = await getCollection('messages');
	if (!messages) throw new Error('The content folder lacks messages.yaml.');
	const lists = Object.fromEntries(knowledge.lists.map((list) => [list.id, list]));
	return buildCodeIndex(lists, knowledge.pairs, knowledge.site, messages.data, knowledge.tree);
}

/** @returns titles, aliases and headings of the pages, in one part or in two */
export async function pageData(): Promise<ReturnType<typeof splitPages>> {
	const [search] = await getCollection('search');
	if (!search) throw new Error('The content folder lacks search.yaml.');
	return splitPages(pageIndex(await loadKnowledge(), search.data), mostFirst, (json) => onTheWire(Buffer.from(json)));
}
