import type { Answer } from '../codes/answer.ts';
import { codebook } from '../codes/codebook.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { codeAddress } from '../codes/identity.ts';
import { resolveQuery } from './resolve-query.ts';
import { currentAddress, type FormerEntries } from '../links/former-entries.ts';
import { idOf, pageOf } from '../links/ledger.ts';
import { pageAtEnd } from '../links/recover.ts';
import { linksIn } from '../links/unwrap.ts';
import type { Target } from '../links/unwrap.ts';

/** A page and its title. */
export interface TitledPage {
	/** Address below the root of the site; for a place on a page including the # and its id. */
	address: string;
	title: string;
}

/** The pages that the links of a text point to, and the rest of the text. */
export interface OwnLinks {
	/** Each page once, in the order of the text. */
	answers: Answer[];
	/** The text at its full length, with a meaningless word in place of each link that was read. */
	text: string;
	/** The words beside those links. */
	rest: string;
}

/**
 * Reads the links of a text that point to pages of this guide, on any host. A link to elsewhere that mail or a service
 * changed is removed too: parts of numbers in it would be mistaken for codes.
 *
 * @param text what the person typed or pasted
 * @param index the known codes
 * @param pages the other pages
 * @param former today's addresses of pages and places that have moved
 * @returns undefined when there is nothing to remove
 */
export function readOwnLinks(
	text: string,
	index: CodeIndex,
	pages: readonly TitledPage[],
	former: FormerEntries = {},
): OwnLinks | undefined {
	const links = linksIn(text);
	if (links.length === 0) return undefined;
	const known: Known = { index, titles: new Map(pages.map(({ address, title }) => [address, title])), former };
	const answers: Answer[] = [];
	let read = '';
	let rest = '';
	let from = 0;
	for (const { start, end, changed, targets } of links) {
		const [answer] = targets.flatMap((target) => answerTo(target, known) ?? []);
		if (!answer && !changed) continue;
		if (answer && !answers.some(({ kind, id }) => kind === answer.kind && id === answer.id)) answers.push(answer);
		const before = text.slice(from, start);
		// Letters, not spaces: otherwise words before a link would be read as the label of a number after it.
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
	former: FormerEntries;
}

function answerTo(target: Target, { index, titles, former }: Known): Answer | undefined {
	const book = codebook(index);
	// Only an exact id: on another site, "/code/7" may be anything.
	const codeAt = (id: string) => (book.byId.has(id) || book.pairs.has(id) ? codeAddress(id) : undefined);
	const known = { has: (page: string) => titles.has(page) || Object.hasOwn(former, page) };
	const named = pageAtEnd(target.path, known, codeAt);
	if (named === undefined) return undefined;
	const address = currentAddress(named, target.fragment, former);
	const [page, fragment] = [pageOf(address), idOf(address)];
	const link = { address, reason: index.reading.why.link, why: 'link' as const, sameValueIn: [] };
	const [code] = page.startsWith('/code/') ? resolveQuery(page, index).answers : [];
	if (code) return { ...code, ...link };
	const isPlace = fragment !== '' && titles.has(address);
	// Many sites have an "/about/". It is read as ours only with a known place or the answers of a diagnosis after it.
	if (isTopLevel(page) && !isPlace && !/^\d+;/.test(fragment)) return undefined;
	const cause = /^\/fix\/(.+)\/$/.exec(page)?.[1];
	const id = cause ?? (isPlace ? address : page);
	const short = titles.get(isPlace ? address : page) ?? '';
	const title = [{ id, written: '', short, list: '', listLabel: '' }];
	return { ...link, kind: cause ? 'cause' : 'page', id, title, summary: '', shape: [] };
}

const isTopLevel = (page: string) => page.split('/').length < 4;
