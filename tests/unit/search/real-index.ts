import { buildCodeIndex, type CodeIndex } from '../../../src/codes/code-index.ts';
import { contentFolder } from '../../../src/files/content-folder.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { knowledgeFrom } from '../../../src/knowledge/from-content.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { pageIndex } from '../../../src/knowledge/page-index.ts';
import type { PageIndex } from '../../../src/search/page-index.ts';

/** What the box of a site knows. */
export interface BoxIndex {
	codes: CodeIndex;
	pages: PageIndex;
	knowledge: Knowledge;
}

/**
 * What the box of the site knows, made from the content as the build makes it.
 *
 * @param folder the content folder; the real one when left out
 */
export function realIndex(folder = contentFolder): BoxIndex {
	const content = readContent(folder);
	const knowledge = knowledgeFrom(content);
	const lists = Object.fromEntries(knowledge.lists.map((list) => [list.id, list]));
	const [messages, search] = [content.messages[0], content.search[0]];
	if (!messages || !search) throw new Error(`${folder} lacks messages.yaml or search.yaml.`);
	return {
		codes: buildCodeIndex(lists, knowledge.pairs, knowledge.site, messages.data, knowledge.tree),
		pages: pageIndex(knowledge, search.data),
		knowledge,
	};
}
