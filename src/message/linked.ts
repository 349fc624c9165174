import type { Answer } from '../codes/answer.ts';
import { codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { codeAddress } from '../codes/identity.ts';
import { resolve } from '../codes/resolve.ts';
import { pageAtEnd } from '../links/recover.ts';
import { linksIn } from '../links/unwrap.ts';
import type { Target } from '../links/unwrap.ts';

/** A page of which the title is known. */
export interface TitledPage {
	/** Address below the root of the site; for a place on a page with the # and its id. */
	address: string;
	title: string;
}

/** What the links of a text lead to, and what is left of it. */
export interface Linked {
	/** Each page once, in the order of the text. */
	answers: Answer[];
	/** The text at its full length, with a word that says nothing in place of each link that was read. */
	text: string;
	/** The words beside those links. */
	rest: string;
}

/**
 * Reads the links of a text that lead to pages of this guide, on whatever host it was then. A link that mail or a service
 * changed and that leads elsewhere is taken out too: pieces of numbers in it would be taken for codes.
 *
 * @param text what the person typed or pasted
 * @param index what the content knows of codes
 * @param pages the other pages
 * @returns undefined when there is nothing to take out
 */
export function readLinks(text: string, index: CodeIndex, pages: readonly TitledPage[]): Linked | undefined {
	const links = linksIn(text);
	if (links.length === 0) return undefined;
	const known: Known = { index, titles: new Map(pages.map(({ address, title }) => [address, title])) };
	const answers: Answer[] = [];
	let read = '';
	let rest = '';
	let from = 0;
	for (const { start, end, changed, targets } of links) {
		const [answer] = targets.flatMap((target) => answerTo(target, known) ?? []);
		if (!answer && !changed) continue;
		if (answer && !answers.some(({ kind, id }) => kind === answer.kind && id === answer.id)) answers.push(answer);
		const before = text.slice(from, start);
		// Letters, not spaces: with nothing between, words before a link would be taken to speak of a number behind it.
		read += before + 'x'.repeat(end - start);
		rest += `${before} `;
		from = end;
	}
	if (from === 0) return undefined;
	return { answers, text: read + text.slice(from), rest: (rest + text.slice(from)).trim() };
}

interface Known {
	index: CodeIndex;
	/** Titles of the pages, by address. */
	titles: ReadonlyMap<string, string>;
}

function answerTo({ path, fragment }: Target, { index, titles }: Known): Answer | undefined {
	const book = codebook(index);
	// Only the very id: on another site, "/code/7" may be anything.
	const codeAt = (id: string) => (book.byId.has(id) || book.pairs.has(id) ? codeAddress(id) : undefined);
	const page = pageAtEnd(path, titles, codeAt);
	if (page === undefined) return undefined;
	const address = fragment ? `${page}#${fragment}` : page;
	const link = { address, reason: index.reading.why.link, why: 'link' as const, others: [] };
	const [code] = page.startsWith('/code/') ? resolve(page, index).answers : [];
	if (code) return { ...code, ...link };
	const isPlace = fragment !== '' && titles.has(address);
	// Many a site has an "/about/". Ours is meant where a place of ours or the answers of a diagnosis stand behind it.
	if (isTopLevel(page) && !isPlace && !/^\d+;/.test(fragment)) return undefined;
	const cause = /^\/fix\/(.+)\/$/.exec(page)?.[1];
	const id = cause ?? (isPlace ? address : page);
	const short = titles.get(isPlace ? address : page) ?? '';
	const title = [{ id, written: '', short, list: '', listLabel: '' }];
	return { ...link, kind: cause ? 'cause' : 'page', id, title, summary: '', shape: [] };
}

const isTopLevel = (page: string) => page.split('/').length < 4;
