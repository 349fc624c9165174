import { fill } from '../words/fill.ts';
import type { Cause, Code, Knowledge, KnownPair } from './knowledge.ts';

/** What a link card says beyond title and summary. */
export interface LinkCard {
	/** Address of the picture, without base; absent where the one of the whole guide serves. */
	picture?: string;
	/** What the picture shows, for those who do not see it. */
	pictureSays?: string;
	/** Two more lines, for programs that show them: label and text. */
	rows: [string, string][];
	/** The page as structured data, for programs that read that. */
	article?: ArticleData;
}

/** What structured data says of a page. */
export interface ArticleData {
	/** The page above it: name, and address without base. */
	above: [string, string];
	/** The day on which someone last read it against its sources. */
	reviewed?: string;
}

type Site = Knowledge['site'];
type Words = Knowledge['words'];

/** The card of an article: the codes that it explains, and when it was read against its sources. */
export function cardOfCause({ id, title, reviewed, pairs, codes }: Cause, site: Site, words: Words): LinkCard {
	const named = [...pairs.map(({ pair }) => pair.label), ...codes.map(({ written }) => written)];
	return {
		picture: `/fix/${id}.png`,
		pictureSays: fill(words.card.picture, { title, name: site.name }),
		rows: [
			...(named[0] ? [[words.card.code, named.slice(0, 3).join(', ')] as [string, string]] : []),
			[words.card.reviewed, reviewed],
		],
		article: { above: [words.fix.title, '/fix/'], reviewed },
	};
}

/** The card of a pair. */
export const cardOfPair = ({ id, label, evidence }: KnownPair, site: Site, words: Words): LinkCard => ({
	picture: `/code/${id}.png`,
	pictureSays: fill(words.card.picture, { title: label, name: site.name }),
	rows: [
		[words.card.code, label],
		[words.card.grade, words.grades[evidence]],
	],
	article: { above: [words.code.catalogue, '/code/'] },
});

/** The card of a code; there are too many of them for a picture each. */
export const cardOfCode = ({ written, evidence }: Code, words: Words): LinkCard => ({
	rows: [
		[words.card.code, written],
		[words.card.grade, words.grades[evidence]],
	],
	article: { above: [words.code.catalogue, '/code/'] },
});
