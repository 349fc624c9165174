import { withoutEnd } from './recover.ts';

/** Where a link may lead. */
export interface Target {
	/** As it stood after the host, still with whatever the way did to its spelling. */
	path: string;
	/** Id of a place on the page, or the answers of a diagnosis; empty when the link names neither. */
	fragment: string;
}

/** A link in a text. */
export interface Link {
	/** Its position in the text. */
	start: number;
	end: number;
	/** The way changed it: it was broken by mail, or wrapped into the address of another service. */
	changed: boolean;
	/** An address within an address comes before the one around it. */
	targets: Target[];
}

/** So much of a text is looked at, in UTF-16 units: a ticket with its whole history has less. */
const maxRead = 300_000;
/** A text with more links is no message. */
const maxLinks = 1000;
/** No wrapper wraps deeper than this: mail passes one at the sender's and one at the reader's end, at times twice. */
const maxWrappers = 4;

/**
 * Up to a space or a quotation mark, across soft line breaks (an equals sign at the end of a line, RFC 2045, 6.7).
 * Bounded, so that no text makes it take long.
 */
const pattern = /https?:\/\/(?:[^\s<>"'`=]|=[ \t]{0,8}\r?\n(?=[^\s<>])|=){1,4000}/gi;
const softBreak = /=[ \t]{0,8}\r?\n/g;

/** Parameters in which services that check or count links keep the address: Safe Links, Proofpoint, search engines. */
const parameter = /[?&;](?:url|u|q|target)=([^&]+)/gi;

/**
 * Finds the links of a text, as people wrote them or as mail left them.
 *
 * @param text anything; only its beginning is looked at
 * @returns links in the order of the text. Takes time in proportion to the length, and never throws
 */
export function linksIn(text: string): Link[] {
	const read = text.slice(0, maxRead);
	if (!read.includes('://')) return bareLink(read);
	const links: Link[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(read); match && links.length < maxLinks; match = pattern.exec(read))
		links.push(linkOf(match[0], match.index));
	return links;
}

/** A whole text can be a link without its scheme, or only a path: browsers and chats shorten them so. */
function bareLink(text: string): Link[] {
	const link = text.trim();
	if (link.length > 2000 || !/^(?:\/|[^\s/]+\.[^\s/]+\/)\S+$/.test(link)) return [];
	const start = text.indexOf(link);
	return [{ start, end: start + link.length, changed: false, targets: [targetOf(link)] }];
}

function linkOf(found: string, start: number): Link {
	const address = unquoted(found);
	const targets = [targetOf(address)];
	let inner = innerOf(address);
	for (let depth = 0; inner !== undefined && depth < maxWrappers; depth++) {
		targets.unshift(targetOf(inner));
		inner = innerOf(inner);
	}
	return { start, end: start + found.length, changed: address !== found || targets.length > 1, targets };
}

/**
 * Quoted-printable gives itself away by a broken line or by its sign for the equals sign; then all of it is undone.
 * Its digits are capitals, which no answer of a diagnosis has.
 */
function unquoted(found: string): string {
	const joined = found.replace(softBreak, '');
	if (joined === found && !found.includes('=3D')) return found;
	return joined.replace(/=([0-7][0-9A-F])/g, (_, code: string) => signOf(code));
}

/** The address that a service has wrapped. */
function innerOf(address: string): string | undefined {
	const [, kept, characters = ''] = /\/v3\/__(https?:.+?)__;([^!]*)/i.exec(address) ?? [];
	if (kept !== undefined) return withCharacters(kept, characters);
	for (const [, value = ''] of address.matchAll(parameter)) {
		// Proofpoint's second form: a hyphen for the percent sign, and an underscore for the slash.
		const isSecond = /^https?-3A__/i.test(value);
		const inner = decoded(isSecond ? value.replace(/_/g, '/').replace(/-(?=[0-9A-F]{2})/gi, '%') : value);
		if (/^https?:\/\//i.test(inner)) return inner;
	}
	return undefined;
}

/** Proofpoint's third form: a star for each character that it keeps after the address, in the Base64 of RFC 4648, 5. */
function withCharacters(kept: string, characters: string): string {
	let given = '';
	try {
		given = atob(characters.replace(/-/g, '+').replace(/_/g, '/'));
	} catch {
		// Cut off on the way: the stars stay.
	}
	let next = 0;
	return kept.replace(/\*/g, (star) => given[next++] ?? star);
}

/** @param address with or without scheme and host */
function targetOf(address: string): Target {
	const [page = '', ...behind] = address.split(/#|%23/i);
	const path = page.replace(/^https?:\/\/[^/?]*/i, '').replace(/(?:\?|%3F).*$/is, '');
	return { path, fragment: fragmentOf(behind.join('#')) };
}

/** The answers of a diagnosis stay as they are; an id of a place ends where something else begins. */
function fragmentOf(behind: string): string {
	if (/^\d+;/.test(behind)) return withoutEnd(behind);
	return /^[a-z0-9-]*/.exec(decoded(behind).toLowerCase())?.[0] ?? '';
}

/** ASCII only, character by character: an address that was cut off in the middle of a letter must not be lost as a whole. */
const decoded = (text: string) => text.replace(/%([0-7][0-9A-F])/gi, (_, code: string) => signOf(code));

const signOf = (code: string) => String.fromCharCode(Number.parseInt(code, 16));
