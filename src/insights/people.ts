import { masksIn } from '../message/mask.ts';
import { safeDecodeURIComponent } from '../text/safe-decode.ts';

/**
 * Patterns of personal or machine data: mail addresses, accounts with a domain, network addresses. Every quantifier is
 * bounded, so that no text can make matching slow.
 */
const patterns: { pattern: RegExp; isMeant?: (found: string) => boolean }[] = [
	{ pattern: /[^\s@/?&=:"'<>]{1,64}@[^\s@/?&=:"'<>]{1,255}/g },
	{ pattern: /[\w.-]{0,60}\\[\w.$-]{1,60}/g },
	{ pattern: /\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g },
	{
		// A time has one or two colons; an IPv6 address has two in a row or seven; a MAC address has five.
		pattern: /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}/gi,
		isMeant: (found) => (found.includes('::') && found.length > 2) || found.split(':').length > 5,
	},
];

/**
 * Removes data that identifies a person or a machine: addresses, accounts, SIDs and other identifiers. A name that is
 * an ordinary word is kept, because it cannot be distinguished from other words.
 *
 * @param text plain or percent-encoded text
 * @returns the decoded text, with `…` for each removed part
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

/** Decodes percent-escapes one by one, so that a broken one does not prevent decoding the others. */
const withoutEscapes = (text: string) =>
	text
		.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/(?:%[0-9a-f]{2})+/gi, safeDecodeURIComponent);

/** Removes identifiers and passwords, which are masked in reports as well. */
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
