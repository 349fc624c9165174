/** Text with one form for each character, and the original position of each. */
export interface Normalized {
	text: string;
	/** Whether every character kept its position. */
	same: boolean;
	/** Position in the given text of the character at `index`; the length of the given text at the end. */
	at(index: number): number;
}

const space = 0x20;
const hyphen = 0x2d;

/** What other keyboards and OCR produce for the x in 0x: a multiplication sign, a Cyrillic letter. */
const isCross = (code: number) => code === 0xd7 || code === 0x425 || code === 0x445;

/** Zero of each decimal script that keyboards produce: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/**
 * The plain form of one character.
 * @param code a UTF-16 code unit
 * @returns the plain code unit, or -1 when the character is invisible and is dropped
 */
function plainUnit(code: number): number {
	if (code < 0x80) return code;
	// The scripts of most languages, tried first because whole texts consist of them.
	if ((code > 0x3000 && code < 0xfe00) || (code > 0xad && code < 0x61c)) return code;
	if (code === 0xa0 || code === 0x3000 || code === 0x202f || code === 0x205f) return space;
	if (code === 0xad || code === 0x61c || code === 0x180e || code === 0xfeff) return -1;
	if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
	if (code >= 0x2000 && code <= 0x200a) return space;
	if (code >= 0x200b && code <= 0x200f) return -1;
	if (code >= 0x202a && code <= 0x202e) return -1;
	if (code >= 0x2060 && code <= 0x206f) return -1;
	if (code >= 0xfe00 && code <= 0xfe0f) return -1;
	if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return hyphen;
	if (code === 0x2044 || code === 0x2215) return 0x2f;
	if (code === 0x2018 || code === 0x2019) return 0x27;
	if (code === 0x201c || code === 0x201d || code === 0x201e) return 0x22;
	if (code === 0x2028 || code === 0x2029 || code === 0x85) return 0x0a;
	for (const zero of zeros) if (code >= zero && code <= zero + 9) return code - zero + 0x30;
	return code;
}

/**
 * Replaces full-width and typographic characters and drops invisible ones, so that later code sees one form only.
 * @param given any text
 * @returns the plain text with original positions; linear in the length
 */
export function normalize(given: string): Normalized {
	if (isPlain(given)) return { text: given, same: true, at: (index) => index };

	const units = new Uint16Array(given.length);
	const from = new Uint32Array(given.length + 1);
	let length = 0;
	for (let index = 0; index < given.length; index++) {
		let unit = plainUnit(given.charCodeAt(index));
		if (unit < 0) continue;
		if (unit > 0x80 && isCross(unit) && units[length - 1] === 0x30) unit = 0x78;
		units[length] = unit;
		from[length++] = index;
	}
	from[length] = given.length;
	const same = length === given.length;
	return { text: textOf(units, length), same, at: (index) => from[Math.min(index, length)] ?? 0 };
}

function isPlain(given: string): boolean {
	for (let index = 0; index < given.length; index++) {
		const code = given.charCodeAt(index);
		if (code >= 0x80 && (plainUnit(code) !== code || isCross(code))) return false;
	}
	return true;
}

/**
 * A string from code units. Built in chunks, because the number of arguments of a call is limited.
 * @param units code units
 * @param length how many of them to use
 */
export function textOf(units: Uint16Array, length: number): string {
	const chunk = 4096;
	let text = '';
	for (let start = 0; start < length; start += chunk)
		text += Reflect.apply(String.fromCharCode, null, units.subarray(start, Math.min(start + chunk, length)));
	return text;
}
