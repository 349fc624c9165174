import { isIpv4 } from '../slots/ip-address.ts';

/** Where a link may say behind its question mark from where it comes. */
const marks = ['from', 'source', 'utm_source'];

/** Help desks that others host, by the end of their addresses. An operator names their own. */
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
 * @param query of the address that was asked for, without its question mark
 * @param referrer the page that led here, where the browser said it
 * @param own marks and hosts of help desks that the operator named; no other mark is taken, since it may name a person
 * @returns the mark of the link, else the host of that page; undefined where neither says anything. Never more of an address
 * than its host, because the rest may name a ticket
 */
export function originOf(query: string, referrer: string | undefined, own: readonly string[]): string | undefined {
	const said = query === '' ? undefined : new URLSearchParams(query);
	const mark = marks.flatMap((name) => said?.get(name)?.toLowerCase() ?? []).find((value) => own.includes(value));
	if (mark !== undefined) return mark;
	if (referrer === undefined || !URL.canParse(referrer)) return undefined;
	const { protocol, hostname } = new URL(referrer);
	const isHost = /^https?:$/.test(protocol) && !isIpv4(hostname) && !hostname.startsWith('[');
	return isHost ? hostname : undefined;
}

/** @returns whether links come from a help desk: one that is known, or one that the operator named */
export const isDesk = (origin: string, own: readonly string[]): boolean =>
	[...hostedDesks, ...own].some((desk) => origin === desk || origin.endsWith(`.${desk}`));
