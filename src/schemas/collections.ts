import { article } from './article.ts';
import { codeList } from './code-list.ts';
import { diagnosis } from './diagnosis.ts';
import { editions } from './editions.ts';
import { glossary } from './glossary.ts';
import { gone } from './gone.ts';
import { guide } from './guide.ts';
import { ledger } from './ledger.ts';
import { messages } from './messages.ts';
import { myth } from './myth.ts';
import { names } from './names.ts';
import { page } from './page.ts';
import { pair } from './pair.ts';
import { probe } from './probe.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { sources } from './source.ts';
import { stations } from './station.ts';
import { sum } from './sum.ts';
import { words } from './words.ts';

/**
 * Every kind of content: which files of the content folder belong to it, and what they must look like.
 * The site and the content checks both read content by this table.
 */
export const collections = {
	site: { pattern: 'site.yaml', schema: site },
	words: { pattern: 'words.yaml', schema: words },
	stations: { pattern: 'stations.yaml', schema: stations },
	sources: { pattern: 'sources.yaml', schema: sources },
	search: { pattern: 'search.yaml', schema: search },
	messages: { pattern: 'messages.yaml', schema: messages },
	names: { pattern: 'names.yaml', schema: names },
	glossary: { pattern: 'glossary.yaml', schema: glossary },
	articles: { pattern: 'articles/*.mdx', schema: article },
	codes: { pattern: 'codes/*.yaml', schema: codeList },
	pairs: { pattern: 'pairs/*.yaml', schema: pair },
	diagnosis: { pattern: 'diagnosis/*.yaml', schema: diagnosis },
	probes: { pattern: 'probes/*.yaml', schema: probe },
	sums: { pattern: 'sums/*.yaml', schema: sum },
	myths: { pattern: 'myths/*.yaml', schema: myth },
	guides: { pattern: 'guides/*.mdx', schema: guide },
	pages: { pattern: 'pages/*.mdx', schema: page, required: ['pages/about.mdx', 'pages/agents.mdx'] },
	ledger: { pattern: 'ledger.yaml', schema: ledger, optional: true },
	gone: { pattern: 'gone.yaml', schema: gone, optional: true },
	editions: { pattern: 'editions.yaml', schema: editions, optional: true },
} as const;

export type CollectionName = keyof typeof collections;
