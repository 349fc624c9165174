import { article } from './article.ts';
import { codeList } from './code-list.ts';
import { diagnosis } from './diagnosis.ts';
import { editions } from './editions.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide-page.ts';
import { knownCommands } from './known-commands.ts';
import { ledger } from './ledger.ts';
import { myth } from './myth.ts';
import { notes } from './notes.ts';
import { overlay } from './overlay.ts';
import { page } from './page.ts';
import { pair } from './pair.ts';
import { probe } from './probe.ts';
import { recognition } from './recognition.ts';
import { redirects } from './redirects.ts';
import { site } from './site.ts';
import { sources } from './source.ts';
import { stages } from './stage.ts';
import { words } from './words.ts';

/**
 * Every kind of content: the pattern of its files and their schema. For required kinds, `needed` says what to write if
 * there is no file. The other kinds are optional: the site has no trace of a kind that is missing. Both the site and the
 * content checks use this table.
 */
export const collections = {
	site: {
		pattern: 'site.yaml',
		schema: site,
		needed: 'Write the name of the guide and what it is about: name, subject, sentence, lang, places.',
	},
	words: {
		pattern: 'strings.yaml',
		schema: words,
		needed: 'Copy content/strings.yaml: it contains all interface text, and nothing about the subject.',
	},
	stages: { pattern: 'stages.yaml', schema: stages },
	sources: {
		pattern: 'sources.yaml',
		schema: sources,
		needed: 'Write down the sources that you have read, by the ids that your texts cite.',
	},
	recognition: { pattern: 'recognition.yaml', schema: recognition },
	knownCommands: { pattern: 'known-commands.yaml', schema: knownCommands },
	glossary: { pattern: 'glossary.yaml', schema: glossary },
	articles: {
		pattern: 'articles/*.mdx',
		schema: article,
		needed: 'Write an article for one cause: how to recognise it, and how to fix it.',
	},
	codes: {
		pattern: 'codes/*.yaml',
		schema: codeList,
		needed: 'Write a list of the codes or numbers that people see, with their meanings.',
	},
	pairs: { pattern: 'pairs/*.yaml', schema: pair },
	diagnosis: {
		pattern: 'diagnosis/*.yaml',
		schema: diagnosis,
		needed: 'Write the questions that lead to your articles.',
	},
	probes: { pattern: 'probes/*.yaml', schema: probe },
	myths: { pattern: 'myths/*.yaml', schema: myth },
	guides: { pattern: 'guides/*.mdx', schema: guide },
	pages: { pattern: 'pages/*.mdx', schema: page },
	ledger: { pattern: 'ledger.yaml', schema: ledger },
	redirects: { pattern: 'redirects.yaml', schema: redirects },
	notes: { pattern: 'notes.yaml', schema: notes },
	overlay: { pattern: 'overlay.yaml', schema: overlay },
	editions: { pattern: 'editions.yaml', schema: editions },
} as const;

export type CollectionName = keyof typeof collections;

/** @returns the name of the JSON Schema file in `docs/schemas` for a kind */
export const schemaFileOf = (name: CollectionName): string =>
	collections[name].pattern.replace(/(\/\*)?\.\w+$/, '.json');
