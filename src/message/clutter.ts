import { signs } from './chunk.ts';
import { hostsIn } from './hosts.ts';
import type { Kit } from './kit.ts';
import { mailsIn } from './mails.ts';
import type { Ignored, PrivateSpan } from './recognition.ts';

/** A stretch of plain text in which no number is a code. */
export type Clutter = PrivateSpan | (Ignored & { kind?: undefined });

type Make = (start: number, end: number, found: string) => Clutter | undefined;

interface Pattern {
	/** Signs of which a chunk must hold each, and signs of which it must hold one. */
	all: number;
	any: number;
	/** No shorter text fits. */
	shortest: number;
	/** What else must hold; cheap to ask, because it is asked of every chunk. */
	needs?: (chunk: string) => boolean;
	pattern: RegExp;
	make: Make;
}

/** Every quantifier is bounded, so that no text makes a pattern take long. */
const patterns: Pattern[] = [
	{
		all: signs.digit | signs.hyphen,
		any: signs.hyphen,
		shortest: 36,
		pattern: /(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi,
		make: (start, end) => ({ start, end, kind: 'identifier' }),
	},
	{
		all: signs.digit | signs.hyphen,
		any: signs.hyphen,
		shortest: 7,
		needs: (chunk) => chunk.includes('S-1-'),
		pattern: /(?<![A-Za-z0-9])S-1-\d{1,3}(?:-\d{1,10}){1,15}/g,
		make: (start, end) => ({ start, end, kind: 'account' }),
	},
	{
		all: signs.digit,
		any: signs.hyphen | signs.slash | signs.dot,
		shortest: 6,
		needs: twoJoints,
		pattern:
			/(?<![\w.])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?![\d.])(?:T[0-9:.]{4,20}Z?)?/g,
		make: (start, end) => ({ start, end, why: 'date or version' }),
	},
	{
		all: signs.digit | signs.colon,
		any: signs.colon,
		shortest: 17,
		needs: evenJoints,
		pattern: /(?<![0-9a-zA-Z])[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){5}(?![0-9a-zA-Z])/g,
		make: (start, end) => ({ start, end, kind: 'address' }),
	},
	{
		all: signs.digit | signs.colon,
		any: signs.colon,
		shortest: 3,
		needs: manyColons,
		pattern: /(?<![\w:])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}(?![\w:])/g,
		make: (start, end, found) =>
			(found.includes('::') && found.length > 2) || found.split(':').length === 8
				? { start, end, kind: 'address' }
				: undefined,
	},
	{
		all: signs.digit | signs.colon,
		any: signs.colon,
		shortest: 4,
		pattern: /(?<![\w:])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?!\d)/g,
		make: (start, end) => ({ start, end, why: 'date or version' }),
	},
	{
		all: signs.digit | signs.dot,
		any: signs.dot,
		shortest: 3,
		pattern: /(?<![\w.])\d{1,10}(?:\.\d{1,10}){1,9}/g,
		make: (start, end, found) =>
			isAddress(found) ? { start, end, kind: 'address' } : { start, end, why: 'date or version' },
	},
];

/**
 * What in one chunk is an address, a date or an identifier.
 * @param chunk plain text without spaces
 * @param kinds the kinds of its signs, from `signs`
 * @param offset where the chunk begins
 * @param kit endings and beginnings of names of computers
 * @returns stretches in any order, positions in the plain text; linear in the length
 */
export function clutterIn(chunk: string, kinds: number, offset: number, kit: Kit): Clutter[] {
	const found: Clutter[] = [];
	for (const one of patterns) {
		if ((kinds & one.all) !== one.all || (kinds & one.any) === 0 || chunk.length < one.shortest) continue;
		if (!one.needs || one.needs(chunk)) findAll(one, chunk, offset, found);
	}
	if (kinds & signs.dot || kit.prefixes.some((prefix) => chunk.includes(prefix)))
		hostsIn(chunk, offset, kit, (start, end) => found.push({ start, end, kind: 'host' }));
	if (kinds & (signs.backslash | signs.at)) accountsIn(chunk, offset, found);
	return found;
}

function findAll({ pattern, make }: Pattern, chunk: string, offset: number, found: Clutter[]): void {
	// One pattern is used for all chunks: taking a copy for each would take longer than to search.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(chunk); match; match = pattern.exec(chunk)) {
		const start = offset + match.index;
		const clutter = make(start, start + match[0].length, match[0]);
		if (clutter) found.push(clutter);
	}
}

/** A date has two hyphens, slashes or full stops. */
function twoJoints(chunk: string): boolean {
	let joints = 0;
	for (let index = 0; index < chunk.length && joints < 2; index++) {
		const code = chunk.charCodeAt(index);
		if (code >= 0x2d && code <= 0x2f) joints++;
	}
	return joints === 2;
}

/** An address of a network card has a colon or a hyphen at every third place. */
function evenJoints(chunk: string): boolean {
	for (let index = 2; index + 12 < chunk.length; index++)
		if (isJoint(chunk, index) && isJoint(chunk, index + 3) && isJoint(chunk, index + 6) && isJoint(chunk, index + 9))
			return true;
	return false;
}

function isJoint(chunk: string, index: number): boolean {
	const code = chunk.charCodeAt(index);
	return code === 0x3a || code === 0x2d;
}

/** An address of the sixth version has all its seven colons, or two that stand together. */
function manyColons(chunk: string): boolean {
	let colons = 0;
	for (let index = 0; index < chunk.length && colons < 7; index++) {
		if (chunk.charCodeAt(index) !== 0x3a) continue;
		if (chunk.charCodeAt(index + 1) === 0x3a) return true;
		colons++;
	}
	return colons === 7;
}

/** Four numbers below 256. */
function isAddress(found: string): boolean {
	let part = 0;
	let digits = 0;
	let parts = 1;
	for (let index = 0; index < found.length; index++) {
		const digit = found.charCodeAt(index) - 0x30;
		if (digit < 0) {
			parts++;
			part = digits = 0;
			continue;
		}
		part = part * 10 + digit;
		digits++;
		if (digits > 3 || part > 255) return false;
	}
	return parts === 4;
}

/** `\\server`, `DOMAIN\user`, `C:\Users\user` and mail addresses. */
function accountsIn(chunk: string, offset: number, found: Clutter[]): void {
	const add = (start: number, length: number, kind: 'host' | 'account') =>
		found.push({ start: offset + start, end: offset + start + length, kind });
	const server = /^\\\\([^\\]{1,253})/.exec(chunk);
	if (server?.[1]) return void add(2, server[1].length, 'host');
	const home = /\\Users\\([^\\]{1,64})/i.exec(chunk);
	if (home?.[1]) return void add(home.index + 7, home[1].length, 'account');
	const account = /^([\w.-]{1,64}\\[\w.$-]{1,64}):{0,2}$/.exec(chunk);
	if (account?.[1]) return void add(0, account[1].length, 'account');
	mailsIn(chunk, (start, end) => add(start, end - start, 'account'));
}
