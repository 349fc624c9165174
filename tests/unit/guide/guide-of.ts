import assert from 'node:assert/strict';
import type { Content, ContentFile } from '../../../src/content/content.ts';
import { joinGuide, type Raw } from '../../../src/guide/join.ts';
import type { Guide } from '../../../src/guide/guide.ts';

/** @returns content as input for the join */
export function rawOf({ site, words, stages, sources, glossary, ...rest }: Content): Raw {
	return {
		...rest,
		site: only(site),
		words: only(words),
		stages: only(stages),
		sources: only(sources),
		glossary: only(glossary),
	};
}

/** @returns the joined guide from parsed content */
export const guideOf = (content: Content): Guide => joinGuide(rawOf(content));

function only<T>([file]: ContentFile<T>[]): T {
	assert.ok(file, 'a file that every guide needs is missing');
	return file.data;
}
