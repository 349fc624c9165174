import assert from 'node:assert/strict';
import type { Content, ContentFile } from '../../../src/content/parse-content.ts';
import { joinKnowledge, type Raw } from '../../../src/knowledge/join.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';

/** @returns content as it goes into the join */
export function rawOf({ site, words, stations, sources, glossary, ...rest }: Content): Raw {
	return {
		...rest,
		site: only(site),
		words: only(words),
		stations: only(stations),
		sources: only(sources),
		glossary: only(glossary),
	};
}

/** @returns all that is known from parsed content */
export const knowledgeOf = (content: Content): Knowledge => joinKnowledge(rawOf(content));

function only<T>([file]: ContentFile<T>[]): T {
	assert.ok(file, 'a file that every guide needs is missing');
	return file.data;
}
