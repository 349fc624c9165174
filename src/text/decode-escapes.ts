import { normalize, textOf } from './normalize.ts';
import type { Normalized } from './normalize.ts';

/** Normalized text with the way back to both ends of each character: what stood there may be longer than the character. */
export interface DecodedText extends Normalized {
	/** Position in the given text after the character at `index`. */
	behind(index: number): number;
}

/** Characters that HTML writes by name and that occur in dialogs and logs. */
const names = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', colon: ':' }));

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,5}));/y;
/** One character of an address: its bytes in UTF-8. */
const escape = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}/iy;

/** The text of an address or of HTML, read once. */
interface Decoded {
	text: string;
	/** Where each character began in the given text, and where it ended. */
	from: Uint32Array;
	to: Uint32Array;
}

/**
 * The plain form of a text; one that was copied from the source of a page or from an address is read as what it says.
 * @param given any text
 * @returns plain text with the way back to the given one; linear in the length
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
 * Reads the escapes of HTML (`&#58;`), and those of an address (`%3A`) in a text that has no spaces, once: what comes out
 * is not read again.
 * @param given any text
 * @returns undefined when there is nothing to read
 */
export function decodeEscapes(given: string): Decoded | undefined {
	const isAddress = given.includes('%') && !/\s/.test(given.trim());
	if (!isAddress && !given.includes('&')) return undefined;
	const units = new Uint16Array(given.length);
	const from = new Uint32Array(given.length + 1);
	const to = new Uint32Array(given.length + 1);
	let length = 0;
	let place = 0;
	while (place < given.length) {
		const code = given.charCodeAt(place);
		const character =
			code === 0x26 ? entityAt(given, place) : code === 0x25 && isAddress ? escapeAt(given, place) : undefined;
		const end = character?.end ?? place + 1;
		const text = character?.text ?? given.charAt(place);
		for (let index = 0; index < text.length; index++) {
			units[length] = text.charCodeAt(index);
			from[length] = place;
			to[length++] = end;
		}
		place = end;
	}
	if (length === given.length) return undefined;
	from[length] = to[length] = given.length;
	return { text: textOf(units, length), from, to };
}

function entityAt(given: string, place: number): { text: string; end: number } | undefined {
	entity.lastIndex = place;
	const [whole, decimal, hex, name] = entity.exec(given) ?? [];
	if (whole === undefined) return undefined;
	const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
	const text = name === undefined ? signOf(code) : names.get(name);
	return text === undefined ? undefined : { text, end: place + whole.length };
}

function escapeAt(given: string, place: number): { text: string; end: number } | undefined {
	escape.lastIndex = place;
	const whole = escape.exec(given)?.[0];
	if (whole === undefined) return undefined;
	const byte = (index: number) => Number.parseInt(whole.slice(index + 1, index + 3), 16);
	const others = whole.length / 3 - 1;
	// The first byte of several says how many follow, and then holds as many bits less.
	let code = others === 0 ? byte(0) : byte(0) & (0x3f >> others);
	for (let index = 3; index < whole.length; index += 3) code = code * 64 + (byte(index) & 0x3f);
	// Nothing that writes addresses escapes letters and digits (RFC 3986, section 2.3): `100%30` is no `1000`.
	const text = others === 0 && isLetterOrDigit(code) ? undefined : signOf(code);
	return text === undefined ? undefined : { text, end: place + whole.length };
}

function isLetterOrDigit(code: number): boolean {
	return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function signOf(code: number): string | undefined {
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
