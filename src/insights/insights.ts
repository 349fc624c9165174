import type { CodeIndex } from '../codes/code-index.ts';
import { codebook } from '../codes/codebook.ts';
import { printedKey } from '../codes/printed-codes.ts';
import { findCauses } from '../finder/find-causes.ts';
import { queryPages } from '../finder/query-pages.ts';
import type { FinderIndex } from '../finder/report-index.ts';
import { pageOf, type Entry } from '../links/ledger.ts';
import type { AddressBook } from '../links/recover.ts';
import { resolveLostAddress } from '../message/lost-address.ts';
import { resolveQuery } from '../message/resolve-query.ts';
import { printable } from '../text/printable.ts';
import { safeDecodeURIComponent } from '../text/safe-decode.ts';
import type { LogCounts } from './log-counts.ts';
import { isDesk } from './origin.ts';
import { withoutPeople } from './people.ts';
import { Tally } from './tally.ts';

/** The data about the site that evaluating its logs requires. */
export interface KnownSite {
	finder: FinderIndex;
	book: AddressBook;
	/** Title of each cause, by its address. */
	causes: Readonly<Record<Entry, string>>;
	/** The target of each page that moved or was retired, and the title of a retired page. */
	old: Readonly<Record<Entry, { to: Entry; retired?: string }>>;
	/** Help desks that the operator names, by their hosts or the marks in their links, in lower case. */
	desks: readonly string[];
}

/** An existing page. */
interface Page {
	address: Entry;
	title: string;
}

/** What people look for, according to the logs. Each list has the most frequent entries first. This is written as JSON. */
export interface Insights {
	days: { first: string; last: string } | null;
	lines: { read: number; none: number; odd: number };
	requests: LogCounts['requests'];
	causes: (Page & { count: number })[];
	/** Codes and pairs that this edition does not have. */
	codes: { asked: string; count: number }[];
	/** Addresses that were not found; `meant` is certain, `near` is a guess. */
	lost: { address: string; count: number; meant?: Page; near: Page[] }[];
	/** Queries from links or the form, and whether codes, titles or causes match them. */
	searches: { query: string; count: number; finds: 'code' | 'page' | 'nothing' }[];
	/** Links to pages that moved or were retired. `from` counts them by the host or the mark of the linking page. */
	old: { address: string; count: number; to: Page; retired: boolean; desks: number; from: Record<string, number> }[];
	/** Number of requests that are in none of these lists, because there were too many different addresses. */
	forgotten: number;
}

/** Maximum number of entries per list; rarer ones are left out, because each takes time. */
const maxListed = 500;

/**
 * Evaluates the counts of logs.
 *
 * @param counts the counts
 * @param site the current site
 */
export function insightsOf(counts: LogCounts, site: KnownSite): Insights {
	const { codes: index } = site.finder;
	const codes = new Tally();
	const lost = counts.lost.ranked.filter(([address, count]) => {
		const asked = codeAsked(address, index, site.book);
		if (asked !== undefined) codes.add(asked, count);
		return asked === undefined;
	});
	for (const [query, count] of counts.searches.ranked)
		for (const asked of codesMissing(query, index)) codes.add(asked, count);
	const shown = (text: string) => printable(withoutPeople(text));
	return {
		days: counts.days ?? null,
		lines: counts.lines,
		requests: counts.requests,
		causes: counts.pages.ranked.flatMap(([address, count]) => {
			const title = Object.hasOwn(site.causes, address) ? site.causes[address] : undefined;
			return title === undefined ? [] : [{ address, title, count }];
		}),
		codes: codes.ranked.slice(0, maxListed).map(([asked, count]) => ({ asked: shown(asked), count })),
		lost: lost.slice(0, maxListed).map(([address, count]) => {
			const [path = '', query] = address.split('?');
			const { address: page, near } = resolveLostAddress(
				path,
				query === undefined ? '' : `?${query}`,
				index,
				site.book,
			);
			const meant = page === undefined ? undefined : pageAt(page, site);
			return {
				address: shown(address),
				count,
				...(meant && { meant }),
				near: near.map((one) => pageAt(one, site)),
			};
		}),
		searches: counts.searches.ranked
			.slice(0, maxListed)
			.map(([query, count]) => ({ query: shown(query), count, finds: findsWhat(query, site.finder) })),
		old: oldLinks(counts, site),
		forgotten: [counts.pages, counts.lost, counts.searches, counts.old].reduce((sum, { beyond }) => sum + beyond, 0),
	};
}

/** @returns the code that an address under `/code/` asked for, if this edition does not have it */
function codeAsked(address: string, index: CodeIndex, book: AddressBook): string | undefined {
	const [, spelled] = /^\/code\/([^/?]+)\/?$/i.exec(safeDecodeURIComponent(address)) ?? [];
	if (spelled === undefined || !/^[\w-]{1,60}$/.test(spelled)) return undefined;
	const { address: meant } = resolveLostAddress(`/code/${spelled}/`, '', index, book);
	return meant === undefined ? printedKey(spelled) : undefined;
}

/** @returns the codes of a query that this edition does not have */
function codesMissing(query: string, index: CodeIndex): string[] {
	return resolveQuery(query, index)
		.answers.filter(({ kind }) => kind === 'unknown' || kind === 'unrecorded-pair')
		.map(({ id }) => id);
}

function findsWhat(query: string, finder: FinderIndex): Insights['searches'][number]['finds'] {
	const { found, causes } = findCauses(query, finder);
	if (found.answers.some(({ kind }) => kind !== 'unknown')) return 'code';
	return causes.length > 0 || queryPages(query, causes, finder.pages).hits.length > 0 ? 'page' : 'nothing';
}

function oldLinks({ old }: LogCounts, site: KnownSite): Insights['old'] {
	const byPage = Map.groupBy(old.ranked, ([what]) => what.split(' ')[0] ?? '');
	return [...byPage]
		.flatMap(([address, all]) => {
			const leads = Object.hasOwn(site.old, address) ? site.old[address] : undefined;
			if (!leads) return [];
			const from = all.flatMap(([what, count]) =>
				what.includes(' ') ? [[what.slice(address.length + 1), count] as const] : [],
			);
			const sum = (some: readonly (readonly [string, number])[]) => some.reduce((so, [, count]) => so + count, 0);
			return {
				address,
				count: sum(all),
				to: pageAt(leads.to, site),
				retired: leads.retired !== undefined,
				desks: sum(from.filter(([origin]) => isDesk(origin, site.desks))),
				from: Object.fromEntries(from.map(([origin, count]) => [printable(origin), count])),
			};
		})
		.sort((one, other) => other.count - one.count);
}

/** A page with its title: a code is named as it is written, and a place on a page has the title of the page. */
function pageAt(address: Entry, { book, finder }: KnownSite): Page {
	const { byId, pairs } = codebook(finder.codes);
	const id = /^\/code\/(.+)\/$/.exec(address)?.[1] ?? '';
	const code = byId.get(id);
	const title = code ? `${code.written} ${code.short}` : (pairs.get(id) ?? book.titles[pageOf(address)] ?? address);
	return { address, title };
}
