import { grades, type Evidence } from '../schemas/evidence.ts';
import { isStillToWrite } from './still-to-write.ts';

/**
 * Used in place of a source: `[@own]` says that a text makes no claim that needs a source. It prints nothing.
 * docs/content.md explains what qualifies.
 */
const own = '@own';

/** A reference to the sources of a claim: `[@id]`, `[@id; @other]`, `[@id reported]`. */
export interface Citation {
	/** The sources, each with a grade where that differs from the source's own; none for `[@own]`. */
	refs: { id: string; grade?: Evidence }[];
	/** Its position in the text. */
	start: number;
	end: number;
}

/**
 * Event queries also have brackets that begin with @, as in `[@Name='x']`, but those contain an equals sign.
 * A citation may span lines, but not paragraphs.
 */
const pattern = /\[(@(?:[^\]\n=]|\n(?!\s*\n)){1,200})\]/g;
const withSpace = new RegExp(`\\s*${pattern.source}`, 'g');

/**
 * Finds the citations in a text. Anything in brackets that begins with @ counts, so that typos are noticed.
 *
 * @param text Markdown, or the text of one node
 * @returns the citations in order, including unknown ids
 */
export function findCitations(text: string): Citation[] {
	return [...text.matchAll(pattern)].map((match) => ({
		refs: match[1] === own ? [] : (match[1] ?? '').split(/[;,]/).map(reference),
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** @returns a text without its citations, as readers see it */
export const withoutCitations = (text: string): string => text.replace(withSpace, '');

/** @returns the ids of all sources that a text cites, each once, in order */
export function citedIds(text: string): string[] {
	return [...new Set(findCitations(text).flatMap(({ refs }) => refs.map(({ id }) => id)))];
}

/** @returns the citations in every text within a value of any shape, in order */
export function citationsWithin(value: unknown): Citation[] {
	if (typeof value === 'string') return findCitations(value);
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(citationsWithin);
}

/** @returns whether a value cites a source, says with `[@own]` that it needs none, or is still to be written */
export const isAccountedFor = (value: unknown): boolean => citationsWithin(value).length > 0 || isStillToWrite(value);

/** @returns the ids of all sources that any text within a value cites, each once, in order */
export const citedWithin = (value: unknown): string[] => [
	...new Set(citationsWithin(value).flatMap(({ refs }) => refs.map(({ id }) => id))),
];

function reference(text: string): { id: string; grade?: Evidence } {
	const [id = '', ...rest] = text.trim().replace(/^@/, '').split(/\s+/);
	const grade = grades.find((candidate) => candidate === rest[0]);
	if (rest.length === 0) return { id };
	return grade && rest.length === 1 ? { id, grade } : { id: [id, ...rest].join(' ') };
}
