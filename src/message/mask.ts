import { charClass } from '../text/char-class.ts';
import type { Ignored } from './recognition.ts';

interface Mask {
	/** Prefilter: the chunk must contain all of these character classes, and at least one of those. */
	all: number;
	any: number;
	pattern: RegExp;
	why(found: string): Ignored['why'] | undefined;
}

/** Every quantifier is bounded, so that no text makes a pattern slow. */
const masks: Mask[] = [
	{
		all: charClass.digit | charClass.hyphen,
		any: charClass.hyphen,
		pattern: /(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi,
		why: () => 'masked',
	},
	{
		all: charClass.digit | charClass.hyphen,
		any: charClass.hyphen,
		pattern: /(?<![A-Za-z0-9])S-1-\d{1,3}(?:-\d{1,10}){1,15}/g,
		why: () => 'masked',
	},
	{
		all: charClass.digit,
		any: charClass.hyphen | charClass.slash | charClass.dot,
		pattern:
			/(?<![\w.])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?![\d.])(?:T[0-9:.]{4,20}Z?)?/g,
		why: () => 'date or version',
	},
	{
		all: charClass.digit | charClass.colon,
		any: charClass.colon,
		pattern: /(?<![0-9a-zA-Z])[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){5}(?![0-9a-zA-Z])/g,
		why: () => 'masked',
	},
	{
		all: charClass.digit | charClass.colon,
		any: charClass.colon,
		pattern: /(?<![\w:])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}(?![\w:])/g,
		why: (found) =>
			(found.includes('::') && found.length > 2) || found.split(':').length === 8 ? 'masked' : undefined,
	},
	{
		// The process and thread of a log line.
		all: charClass.digit | charClass.colon,
		any: charClass.colon,
		pattern: /(?<![\w:])\d{1,10}:[0-9a-fA-F]{8}(?![\w:])/g,
		why: () => 'masked',
	},
	{
		all: charClass.digit | charClass.colon,
		any: charClass.colon,
		pattern: /(?<![\w:])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?!\d)/g,
		why: () => 'date or version',
	},
	{
		all: charClass.digit | charClass.dot,
		any: charClass.dot,
		pattern: /(?<![\w.])\d{1,10}(?:\.\d{1,10}){1,9}/g,
		why: (found) => (isIpv4(found) ? 'masked' : 'date or version'),
	},
	{
		// A password on a command line, with any characters.
		all: charClass.slash | charClass.colon,
		any: charClass.colon,
		pattern: /(?<=^\/(?:p|pass|password|gp):).{1,500}/gi,
		why: () => 'masked',
	},
];

/**
 * Finds addresses, dates, identifiers and passwords in a chunk, because numbers in them are not codes.
 * @param chunk normalized text without spaces
 * @param classes the classes of its characters, from `charClass`
 * @param offset where the chunk begins
 * @returns spans in order, with positions in the normalized text; linear in the length
 */
export function masksIn(chunk: string, classes: number, offset: number): Ignored[] {
	const found: Ignored[] = [];
	for (const { all, any, pattern, why } of masks) {
		if ((classes & all) !== all || (classes & any) === 0) continue;
		for (const { 0: text, index } of chunk.matchAll(pattern)) {
			const reason = why(text);
			if (reason) found.push({ start: offset + index, end: offset + index + text.length, why: reason });
		}
	}
	return found.length > 1 ? found.sort((one, other) => one.start - other.start) : found;
}

/** Four numbers below 256. */
const isIpv4 = (found: string) =>
	/^(?:\d{1,3}\.){3}\d{1,3}$/.test(found) && found.split('.').every((part) => Number(part) < 256);
