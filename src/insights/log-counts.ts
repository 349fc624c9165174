import { lookUp } from '../links/recover.ts';
import { safeDecodeURIComponent } from '../text/safe-decode.ts';
import type { LogLine, LogRequest } from './log-request.ts';
import { originOf } from './origin.ts';
import { isRobot } from './robots.ts';
import { Tally } from './tally.ts';

/** The data about the site that reading its logs requires. */
export interface ReadSite {
	/** Path under which it is served, with slashes. */
	base: string;
	/** Addresses that moved or were retired, and those that were never ours, in the form of `lookUp`. */
	old: ReadonlySet<string>;
	foreign: ReadonlySet<string>;
	/** Help desks that the operator names, by their hosts or the marks in their links, in lower case. */
	desks: readonly string[];
}

/** Statuses of an existing page: complete, partial, or unchanged in the browser's cache. */
const okStatuses = [200, 206, 304];
/** Separates an old address from the origin of its link. No address contains a space. */
const separator = ' ';

/** Counts of log lines, without any data about people. */
export class LogCounts {
	/** Lines that were read, lines without a request, and lines in no known format. */
	readonly lines = { read: 0, none: 0, odd: 0 };
	/** Requests by type. Only those of readers are counted below. */
	readonly requests = { readers: 0, robots: 0, ahead: 0, elsewhere: 0, otherMethods: 0 };
	days: { first: string; last: string } | undefined;
	readonly pages = new Tally();
	readonly lost = new Tally();
	readonly searches = new Tally();
	/** An old address, followed by a space and the origin of the link to it, if known. */
	readonly old = new Tally();
	readonly #site: ReadSite;

	constructor(site: ReadSite) {
		this.#site = site;
	}

	/** @param line a parsed line; undefined for one that is too long */
	add(line: LogLine | undefined): void {
		this.lines.read += 1;
		if (line === 'none') this.lines.none += 1;
		else if (line === undefined || line === 'odd') this.lines.odd += 1;
		else this.#request(line);
	}

	#request({ method, target, status, day, referrer, agent }: LogRequest): void {
		if (day !== undefined) {
			const { first = day, last = day } = this.days ?? {};
			this.days = { first: day < first ? day : first, last: day > last ? day : last };
		}
		const [path = '', query = ''] = split(target);
		const inside = this.#inside(path);
		if (inside === undefined) this.requests.elsewhere += 1;
		else if (method !== 'GET') this.requests.otherMethods += 1;
		else if (isRobot(agent)) this.requests.robots += 1;
		else if (referrer !== undefined && referrer.endsWith('/worker.js')) this.requests.ahead += 1;
		else {
			this.requests.readers += 1;
			this.#reader(inside, query, status, originOf(query, referrer, this.#site.desks));
		}
	}

	#reader(path: string, query: string, status: number, origin: string | undefined): void {
		const { old, foreign } = this.#site;
		const page = safeDecodeURIComponent(path);
		const isThere = okStatuses.includes(status);
		if (old.has(page) && status < 500) this.old.add(origin ? page + separator + origin : page);
		else if (isThere && page === '/search/') {
			const asked = new URLSearchParams(query).get('q')?.trim().toLowerCase() ?? '';
			if (asked) this.searches.add(asked.slice(0, 200));
		} else if (isThere && page.endsWith('/')) this.pages.add(page);
		else if (status === 404 || status === 410) {
			// A query may contain personal data, so it is kept only if it identifies a page.
			const whole = `${path}?${query}`;
			this.lost.add(query && foreign.has(lookUp(whole)) ? whole : path.slice(0, 300));
		}
	}

	/** @returns the path below the base, with a leading slash; undefined if it is not part of this site */
	#inside(path: string): string | undefined {
		const { base } = this.#site;
		if (path.startsWith(base)) return path.slice(base.length - 1);
		return `${path}/` === base ? '/' : undefined;
	}
}

/** Splits a request target into path and query; proxies receive an absolute URL. */
function split(target: string): string[] {
	const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
	const at = path.indexOf('?');
	return at < 0 ? [path] : [path.slice(0, at), path.slice(at + 1)];
}
