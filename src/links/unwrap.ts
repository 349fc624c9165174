import { withoutEnd } from './recover.ts';

/** Where a link may point. */
export interface Target {
	/** The path after the host, with any damage done in transit. */
	path: string;
	/** Id of a place on the page, or the answers of a diagnosis; empty when the link names neither. */
	fragment: string;
}

/** A link in a text. */
export interface Link {
	/** Its position in the text. */
	start: number;
	end: number;
	/** Whether it was changed in transit: broken by mail, or wrapped into the address of another service. */
	changed: boolean;
	/** An address within an address comes before the one around it. */
	targets: Target[];
}

/** Only this much of a text is read, in UTF-16 units: a ticket with its whole history is shorter. */
const maxRead = 300_000;
/** A text with more links is not a message. */
const maxLinks = 1000;
/** Mail passes one wrapper at the sender's end and one at the reader's, sometimes twice; none nest deeper. */
const maxWrappers = 4;

/**
 * Up to a space or a quotation mark, across soft line breaks (an equals sign at the end of a line, RFC 2045, 6.7).
 * Bounded, so that no text makes it slow.
 */
const pattern = /https?:\/\/(?:[^\s<>"'`=]|=[ \t]{0,8}\r?\n(?=[^\s<>])|=){1,4000}/gi;
const softBreak = /=[ \t]{0,8}\r?\n/g;

/** Query parameters that hold the address in links of services that check or count: Safe Links, Proofpoint, search engines. */
const parameter = /[?&;](?:url|u|q|target)=([^&]+)/gi;

/**
 * Finds the links in a text, as written or as damaged by mail.
 *
 * @param text anything; only its beginning is read
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

/** The whole text may be a link without its scheme, or only a path: browsers and chats shorten links this way. */
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
 * Decodes quoted-printable, which shows by a soft line break or by `=3D`, its escape for the equals sign.
 * Its hexadecimal digits are capitals, which no answer of a diagnosis has.
 */
function unquoted(found: string): string {
	const joined = found.replace(softBreak, '');
	if (joined === found && !found.includes('=3D')) return found;
	return joined.replace(/=([0-7][0-9A-F])/g, (_, code: string) => charOf(code));
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

/** Proofpoint's third form: a star for each character that it stores after the address, as base64url (RFC 4648, 5). */
function withCharacters(kept: string, characters: string): string {
	let stored = '';
	try {
		stored = atob(characters.replace(/-/g, '+').replace(/_/g, '/'));
	} catch {
		// Cut off in transit: the stars stay.
	}
	let next = 0;
	return kept.replace(/\*/g, (star) => stored[next++] ?? star);
}

/** @param address with or without scheme and host */
function targetOf(address: string): Target {
	const [page = '', ...behind] = address.split(/#|%23/i);
	const path = page.replace(/^https?:\/\/[^/?]*/i, '').replace(/(?:\?|%3F).*$/is, '');
	return { path, fragment: fragmentOf(behind.join('#')) };
}

/** The answers of a diagnosis stay unchanged; the id of a place ends at the first character that no id has. */
function fragmentOf(behind: string): string {
	if (/^\d+;/.test(behind)) return withoutEnd(behind);
	return /^[a-z0-9-]*/.exec(decoded(behind).toLowerCase())?.[0] ?? '';
}

/** Decodes ASCII only, one by one: an address that was cut off within a character must not be lost as a whole. */
const decoded = (text: string) => text.replace(/%([0-7][0-9A-F])/gi, (_, code: string) => charOf(code));

const charOf = (code: string) => String.fromCharCode(Number.parseInt(code, 16));
