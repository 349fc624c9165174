import { lookUp } from '../links/recover.ts';
import { safeDecodeURIComponent } from '../text/safe-decode.ts';
import type { LogLine, LogRequest } from './log-request.ts';
import { originOf } from './origin.ts';
import { isRobot } from './robots.ts';
import { Tally } from './tally.ts';

/** What must be known of the site while its log is read. */
export interface ReadSite {
	/** Path under which it is served, with slashes. */
	base: string;
	/** Addresses that moved or ended, and those that were never ours, as `lookUp` writes them. */
	old: ReadonlySet<string>;
	foreign: ReadonlySet<string>;
	/** Hosts of help desks and marks in links that the operator names, in lower case. */
	desks: readonly string[];
}

/** Statuses with which a page was there: fresh, in part, or as the browser had it. */
const there = [200, 206, 304];
/** Stands between an old address and the place of its link. No address holds a space. */
const separator = ' ';

/** What the lines of logs come to. Who asked is never part of it. */
export class LogCounts {
	/** Lines that were read, that tell of no request, and that no format explains. */
	readonly lines = { read: 0, none: 0, odd: 0 };
	/** Requests by what they are: those of readers are counted below, all others are left out of it. */
	readonly requests = { readers: 0, robots: 0, ahead: 0, elsewhere: 0, otherMethods: 0 };
	days: { first: string; last: string } | undefined;
	readonly pages = new Tally();
	readonly lost = new Tally();
	readonly searches = new Tally();
	/** An old address, and after a space the origin of the link to it, where it has one. */
	readonly old = new Tally();
	readonly #site: ReadSite;

	constructor(site: ReadSite) {
		this.#site = site;
	}

	/** @param line what a line was read as; undefined for one that is too long */
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
		const isThere = there.includes(status);
		if (old.has(page) && status < 500) this.old.add(origin ? page + separator + origin : page);
		else if (isThere && page === '/search/') {
			const asked = new URLSearchParams(query).get('q')?.trim().toLowerCase() ?? '';
			if (asked) this.searches.add(asked.slice(0, 200));
		} else if (isThere && page.endsWith('/')) this.pages.add(page);
		else if (status === 404 || status === 410) {
			// What follows the question mark may be anything about anybody; it is kept only where it names a page.
			const whole = `${path}?${query}`;
			this.lost.add(query && foreign.has(lookUp(whole)) ? whole : path.slice(0, 300));
		}
	}

	/** @returns the path below the base, with a slash at its start; undefined for what is not of this site */
	#inside(path: string): string | undefined {
		const { base } = this.#site;
		if (path.startsWith(base)) return path.slice(base.length - 1);
		return `${path}/` === base ? '/' : undefined;
	}
}

/** Path and query of what was asked for; a proxy is asked for a whole address. */
function split(target: string): string[] {
	const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
	const at = path.indexOf('?');
	return at < 0 ? [path] : [path.slice(0, at), path.slice(at + 1)];
}
