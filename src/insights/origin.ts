import { isIpv4 } from '../slots/ip-address.ts';

/** Query parameters with which a link can state its origin. */
const marks = ['from', 'source', 'utm_source'];

/** Domains of hosted help desks. Operators can name others. */
const hostedDesks = [
	'zendesk.com',
	'freshdesk.com',
	'freshservice.com',
	'atlassian.net',
	'service-now.com',
	'zammad.com',
	'helpscout.net',
	'intercom.com',
	'gorgias.com',
];

/**
 * @param query the query of the requested address, without question mark
 * @param referrer the referring page, if the browser sent it
 * @param own marks and hosts of help desks that the operator named; other marks are ignored, since they may identify people
 * @returns the mark of the link, or the host of the referring page; undefined if both are missing. Never more of an address
 * than its host, because the rest may identify a ticket
 */
export function originOf(query: string, referrer: string | undefined, own: readonly string[]): string | undefined {
	const parameters = query === '' ? undefined : new URLSearchParams(query);
	const mark = marks.flatMap((name) => parameters?.get(name)?.toLowerCase() ?? []).find((value) => own.includes(value));
	if (mark !== undefined) return mark;
	if (referrer === undefined || !URL.canParse(referrer)) return undefined;
	const { protocol, hostname } = new URL(referrer);
	const isHost = /^https?:$/.test(protocol) && !isIpv4(hostname) && !hostname.startsWith('[');
	return isHost ? hostname : undefined;
}

/** @returns whether an origin is a help desk, known or named by the operator */
export const isDesk = (origin: string, own: readonly string[]): boolean =>
	[...hostedDesks, ...own].some((desk) => origin === desk || origin.endsWith(`.${desk}`));
