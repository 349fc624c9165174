import { normalize, textOf } from './normalize.ts';
import type { Normalized } from './normalize.ts';

/** Normalized text with the start and end of each character in the given text, where it may be longer. */
export interface DecodedText extends Normalized {
	/** Position in the given text right after the character at `index`. */
	behind(index: number): number;
}

/** Named entities of HTML that occur in dialogs and logs. */
const names = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', colon: ':' }));

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,5}));/y;
/** One percent-encoded character: its bytes in UTF-8. */
const escape = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}/iy;

/** Text with its escapes decoded once. */
interface Decoded {
	text: string;
	/** Where each character starts in the given text, and where it ends. */
	from: Uint32Array;
	to: Uint32Array;
}

/**
 * Normalizes a text, and decodes it first where it was copied from a page's source or from an address.
 * @param given any text
 * @returns plain text with positions in the given one; linear in the length
 */
export function decodeAndNormalize(given: string): DecodedText {
	const decoded = decodeEscapes(given);
	const clean = normalize(decoded?.text ?? given);
	if (!decoded) return { ...clean, behind: (index) => clean.at(index) + 1 };
	const { from, to } = decoded;
	return {
		text: clean.text,
		same: false,
		at: (index) => from[clean.at(index)] ?? given.length,
		behind: (index) => to[clean.at(index)] ?? given.length,
	};
}

/**
 * Decodes the escapes of HTML (`&#58;`) and, in a text without spaces, those of an address (`%3A`). Decodes once: the
 * result may contain escapes.
 * @param given any text
 * @returns undefined when there is nothing to decode
 */
export function decodeEscapes(given: string): Decoded | undefined {
	const isAddress = given.includes('%') && !/\s/.test(given.trim());
	if (!isAddress && !given.includes('&')) return undefined;
	const units = new Uint16Array(given.length);
	const from = new Uint32Array(given.length + 1);
	const to = new Uint32Array(given.length + 1);
	let length = 0;
	let position = 0;
	while (position < given.length) {
		const code = given.charCodeAt(position);
		const character =
			code === 0x26 ? entityAt(given, position) : code === 0x25 && isAddress ? escapeAt(given, position) : undefined;
		const end = character?.end ?? position + 1;
		const text = character?.text ?? given.charAt(position);
		for (let index = 0; index < text.length; index++) {
			units[length] = text.charCodeAt(index);
			from[length] = position;
			to[length++] = end;
		}
		position = end;
	}
	if (length === given.length) return undefined;
	from[length] = to[length] = given.length;
	return { text: textOf(units, length), from, to };
}

function entityAt(given: string, position: number): { text: string; end: number } | undefined {
	entity.lastIndex = position;
	const [whole, decimal, hex, name] = entity.exec(given) ?? [];
	if (whole === undefined) return undefined;
	const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
	const text = name === undefined ? charOf(code) : names.get(name);
	return text === undefined ? undefined : { text, end: position + whole.length };
}

function escapeAt(given: string, position: number): { text: string; end: number } | undefined {
	escape.lastIndex = position;
	const whole = escape.exec(given)?.[0];
	if (whole === undefined) return undefined;
	const byte = (index: number) => Number.parseInt(whole.slice(index + 1, index + 3), 16);
	const others = whole.length / 3 - 1;
	// The first of several bytes encodes how many follow, which leaves it fewer bits for the character.
	let code = others === 0 ? byte(0) : byte(0) & (0x3f >> others);
	for (let index = 3; index < whole.length; index += 3) code = code * 64 + (byte(index) & 0x3f);
	// No program escapes letters and digits in an address (RFC 3986, section 2.3): `100%30` is not `1000`.
	const text = others === 0 && isLetterOrDigit(code) ? undefined : charOf(code);
	return text === undefined ? undefined : { text, end: position + whole.length };
}

function isLetterOrDigit(code: number): boolean {
	return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function charOf(code: number): string | undefined {
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
