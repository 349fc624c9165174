import type { Kit } from './kit.ts';
import type { Ignored, PrivateSpan } from './recognition.ts';

/** A stretch of plain text in which no number is a code. */
export type Clutter = PrivateSpan | (Ignored & { kind?: undefined });

type Make = (start: number, end: number, found: string) => Clutter | undefined;

/** Every quantifier is bounded, so that no text makes a pattern take long. */
const patterns: { needs: string; pattern: RegExp; make: Make }[] = [
	{
		needs: '-',
		pattern: /(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi,
		make: (start, end) => ({ start, end, kind: 'identifier' }),
	},
	{
		needs: 'S-1-',
		pattern: /(?<![A-Za-z0-9])S-1-\d{1,3}(?:-\d{1,10}){1,15}/g,
		make: (start, end) => ({ start, end, kind: 'account' }),
	},
	{
		needs: '',
		pattern:
			/(?<![\w.])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?![\d.])(?:T[0-9:.]{4,20}Z?)?/g,
		make: (start, end) => ({ start, end, why: 'date or version' }),
	},
	{
		needs: ':',
		pattern: /(?<![0-9a-z])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-z])/gi,
		make: (start, end) => ({ start, end, kind: 'address' }),
	},
	{
		needs: ':',
		pattern: /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi,
		make: (start, end, found) =>
			(found.includes('::') && found.length > 2) || found.split(':').length === 8
				? { start, end, kind: 'address' }
				: undefined,
	},
	{
		needs: ':',
		pattern: /(?<![\w:])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?!\d)/g,
		make: (start, end) => ({ start, end, why: 'date or version' }),
	},
	{
		needs: '.',
		pattern: /(?<![\w.])\d{1,10}(?:\.\d{1,10}){1,9}/g,
		make: (start, end, found) =>
			/^(?:\d{1,3}\.){3}\d{1,3}$/.test(found) && found.split('.').every((part) => Number(part) < 256)
				? { start, end, kind: 'address' }
				: { start, end, why: 'date or version' },
	},
];

/**
 * What in one chunk is an address, a date or an identifier.
 * @param chunk plain text without spaces
 * @param offset where the chunk begins
 * @param kit endings and beginnings of names of computers
 * @returns stretches in any order, positions in the plain text; linear in the length
 */
export function clutterIn(chunk: string, offset: number, { suffixes, prefixes }: Kit): Clutter[] {
	const found: Clutter[] = [];
	const hasDigit = /\d/.test(chunk);
	for (const { needs, pattern, make } of patterns) {
		if (!hasDigit || !chunk.includes(needs)) continue;
		for (const match of chunk.matchAll(pattern)) {
			const start = offset + match.index;
			const clutter = make(start, start + match[0].length, match[0]);
			if (clutter) found.push(clutter);
		}
	}
	if (chunk.includes('.') || prefixes.some((prefix) => chunk.includes(prefix)))
		for (const { start, text } of piecesOf(chunk)) {
			const last = text.slice(text.lastIndexOf('.') + 1).toLowerCase();
			const named = text.includes('.') && suffixes.has(last);
			if (named || prefixes.some((prefix) => text.startsWith(prefix)))
				found.push({ start: offset + start, end: offset + start + text.length, kind: 'host' });
		}
	const accounts = chunk.includes('\\') || chunk.includes('@') ? accountsIn(chunk, offset) : [];
	return accounts.length > 0 ? found.concat(accounts) : found;
}

/** Parts of a chunk between colons, slashes and signs of mail; none longer than a name may be. */
function* piecesOf(chunk: string): Generator<{ start: number; text: string }> {
	for (const match of chunk.matchAll(/[^:/\\@]+/g)) {
		const text = match[0].replace(/\.{1,3}$/, '');
		if (text.length <= 253) yield { start: match.index, text };
	}
}

/** `\\server`, `DOMAIN\user`, `C:\Users\user` and mail addresses. */
function accountsIn(chunk: string, offset: number): Clutter[] {
	const span = (start: number, length: number, kind: 'host' | 'account'): Clutter => ({
		start: offset + start,
		end: offset + start + length,
		kind,
	});
	const server = /^\\\\([^\\]{1,253})/.exec(chunk);
	if (server?.[1]) return [span(2, server[1].length, 'host')];
	const home = /\\Users\\([^\\]{1,64})/i.exec(chunk);
	if (home?.[1]) return [span(home.index + 7, home[1].length, 'account')];
	if (/^[\w.-]{1,64}\\[\w.$-]{1,64}$/.test(chunk)) return [span(0, chunk.length, 'account')];
	const mails = chunk.includes('@') ? chunk.matchAll(/(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,253}/g) : [];
	return [...mails].map((mail) => span(mail.index, mail[0].replace(/\.$/, '').length, 'account'));
}
