import { archive, loadApiFiles } from './api-files.ts';
import { loadEditionDay } from './edition.ts';
import type { Cause, Code, Guide, Pair } from './guide.ts';
import { fill } from '../text/fill.ts';

/** The data of a link card besides title and summary. */
export interface LinkCard {
	/** Up to two extra rows of label and text, for programs that show them. */
	rows: [string, string][];
	/** Structured data of the page. */
	article?: ArticleData;
	/** Structured data of a page that offers a data set. */
	dataset?: DatasetData;
}

/** Structured data of a page. */
export interface ArticleData {
	/** The parent page: name, and address without base. */
	above: [string, string];
	/** The day on which someone last checked it against its sources. */
	reviewed?: string;
}

/** Structured data of a data set. */
export interface DatasetData {
	description: string;
	/** A calendar day. */
	edition: string;
	/** Files below `/api/`. */
	files: readonly { name: string; type: string }[];
}

type Words = Guide['words'];

/** The card of an article: the codes that it explains, and the day of its last review. */
export function cardOfCause({ reviewed, pairs, codes }: Cause, words: Words): LinkCard {
	const named = [...pairs.map(({ pair }) => pair.label), ...codes.map(({ written }) => written)];
	return {
		rows: [
			...(named[0] ? [[words.card.code, named.slice(0, 3).join(', ')] as [string, string]] : []),
			[words.card.reviewed, reviewed],
		],
		article: { above: [words.fix.title, '/fix/'], reviewed },
	};
}

/** The card of a pair. */
export const cardOfPair = ({ label, evidence }: Pair, words: Words): LinkCard => ({
	rows: [
		[words.card.code, label],
		[words.card.grade, words.grades[evidence]],
	],
	article: { above: [words.code.catalogue, '/code/'] },
});

/** The card of a code. */
export const cardOfCode = ({ written, evidence }: Code, words: Words): LinkCard => ({
	rows: [
		[words.card.code, written],
		[words.card.grade, words.grades[evidence]],
	],
	article: { above: [words.code.catalogue, '/code/'] },
});

/** The card of the catalogue, which offers its codes as data. */
export function cardOfCatalogue({ codes, lists, site, words }: Guide): LinkCard {
	const description = fill(words.code.dataset, { subject: site.subject, n: codes.length, lists: lists.length });
	const tables = [...loadApiFiles()].flatMap(([name, { type }]) =>
		/^codes\.(json|csv)$/.test(name) ? { name, type } : [],
	);
	const files = [...tables, { name: archive, type: 'application/zip' }];
	return { rows: [], dataset: { description, edition: loadEditionDay(), files } };
}
