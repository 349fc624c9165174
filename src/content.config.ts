import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './files/content-folder.ts';
import { collections as kinds } from './schemas/collections.ts';

const generateId = ({ entry }: { entry: string }) => (entry.split('/').pop() ?? entry).replace(/\.[^.]+$/, '');
// As a URL, because a path with a drive letter or a # in it is none.
const base = pathToFileURL(`${contentFolder}/`);
const files = (pattern: string) => glob({ base, pattern, generateId });

/** One collection for each kind of content; the table in schemas/collections.ts says which files belong to it. */
export const collections = {
	site: defineCollection({ loader: files(kinds.site.pattern), schema: kinds.site.schema }),
	words: defineCollection({ loader: files(kinds.words.pattern), schema: kinds.words.schema }),
	stations: defineCollection({ loader: files(kinds.stations.pattern), schema: kinds.stations.schema }),
	sources: defineCollection({ loader: files(kinds.sources.pattern), schema: kinds.sources.schema }),
	messages: defineCollection({ loader: files(kinds.messages.pattern), schema: kinds.messages.schema }),
	search: defineCollection({ loader: files(kinds.search.pattern), schema: kinds.search.schema }),
	glossary: defineCollection({ loader: files(kinds.glossary.pattern), schema: kinds.glossary.schema }),
	articles: defineCollection({ loader: files(kinds.articles.pattern), schema: kinds.articles.schema }),
	codes: defineCollection({ loader: files(kinds.codes.pattern), schema: kinds.codes.schema }),
	pairs: defineCollection({ loader: files(kinds.pairs.pattern), schema: kinds.pairs.schema }),
	diagnosis: defineCollection({ loader: files(kinds.diagnosis.pattern), schema: kinds.diagnosis.schema }),
	probes: defineCollection({ loader: files(kinds.probes.pattern), schema: kinds.probes.schema }),
	sums: defineCollection({ loader: files(kinds.sums.pattern), schema: kinds.sums.schema }),
	myths: defineCollection({ loader: files(kinds.myths.pattern), schema: kinds.myths.schema }),
	guides: defineCollection({ loader: files(kinds.guides.pattern), schema: kinds.guides.schema }),
	pages: defineCollection({ loader: files(kinds.pages.pattern), schema: kinds.pages.schema }),
};
