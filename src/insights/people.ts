import { masksIn } from '../message/mask.ts';
import { safeDecodeURIComponent } from '../text/safe-decode.ts';

/**
 * Patterns of what may identify a person or a machine: mail addresses, accounts with a domain, network addresses. Every
 * quantifier is bounded, so that no text makes a pattern take long.
 */
const patterns: { pattern: RegExp; isMeant?: (found: string) => boolean }[] = [
	{ pattern: /[^\s@/?&=:"'<>]{1,64}@[^\s@/?&=:"'<>]{1,255}/g },
	{ pattern: /[\w.-]{0,60}\\[\w.$-]{1,60}/g },
	{ pattern: /\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g },
	{
		// A time has one or two colons; an address of IPv6 two in a row or seven, one of an adapter five.
		pattern: /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}/gi,
		isMeant: (found) => (found.includes('::') && found.length > 2) || found.split(':').length > 5,
	},
];

/**
 * Takes out of a text what says who or which machine somebody is: addresses, accounts, SIDs and other identifiers. A name
 * that is written as a word stays: nothing tells it from another word.
 *
 * @param text as it is, or as an address writes it
 * @returns the text without escapes, and with `…` in each such place
 */
export function withoutPeople(text: string): string {
	let plain = withoutEscapes(text);
	for (const { pattern, isMeant = () => true } of patterns)
		plain = plain.replace(pattern, (found) => (isMeant(found) ? '…' : found));
	return plain
		.split(/(\s+)/)
		.map((chunk) => withoutMasked(chunk))
		.join('');
}

/** Escapes of an address taken back one by one, so that a broken one among them hides nothing. */
const withoutEscapes = (text: string) =>
	text
		.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/(?:%[0-9a-f]{2})+/gi, safeDecodeURIComponent);

/** The same for what a report, too, hides before its numbers are read: identifiers and passwords. */
function withoutMasked(chunk: string): string {
	let plain = '';
	let from = 0;
	for (const { start, end, why } of masksIn(chunk, ~0, 0)) {
		if (why !== 'masked' || start < from) continue;
		plain += `${chunk.slice(from, start)}…`;
		from = end;
	}
	return plain + chunk.slice(from);
}
