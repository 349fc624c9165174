import type { Finding } from './finding.ts';

/**
 * Characters that are invisible or that control a program: control characters, marks that change the text direction,
 * characters that fonts do not render, and unassigned ones. Joiners and variation selectors are allowed, and so are tabs
 * and line ends.
 */
const hidden =
	/[[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffd]--[\t\n\r\p{Join_Control}\p{Variation_Selector}]]/gv;

/** A character reference in Markdown, and the hidden characters that have a name. */
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,40}));/g;
const named: Readonly<Record<string, string>> = {
	shy: '\u00ad',
	ZeroWidthSpace: '\u200b',
	NegativeThinSpace: '\u200b',
	NegativeMediumSpace: '\u200b',
	NegativeThickSpace: '\u200b',
	NegativeVeryThinSpace: '\u200b',
	lrm: '\u200e',
	rlm: '\u200f',
	NoBreak: '\u2060',
	af: '\u2061',
	ApplyFunction: '\u2061',
	it: '\u2062',
	InvisibleTimes: '\u2062',
	ic: '\u2063',
	InvisibleComma: '\u2063',
};

/** A problem with a text as a whole, or with one of its characters. */
type Problem = Pick<Finding, 'message' | 'remedy'> & { line?: number };

/**
 * @param text a whole file, without a byte order mark
 * @returns one problem if the encoding is wrong; otherwise one for each line and hidden character
 */
export function hiddenInFile(text: string): Problem[] {
	if (/^\ufffd{2}/.test(text) || /[\n-~]\0[\n-~]\0|\0[\n-~]\0[\n-~]/.test(text))
		return [{ message: 'The file is saved as UTF-16.', remedy: 'Save it as UTF-8.' }];
	if (text.includes('\0')) return [{ message: 'The file contains bytes that are not text.', remedy: 'Remove them.' }];
	const lone = /\r(?!\n)/.exec(text);
	if (lone)
		return [
			{
				line: lineAt(text, lone.index),
				message: 'A line ends with a carriage return alone, as on old Macs.',
				remedy: 'Save the file with Unix or Windows line endings.',
			},
		];
	const seen = new Map(
		[...text.matchAll(hidden)].map(({ 0: character, index }) => {
			const line = lineAt(text, index);
			return [`${line} ${character}`, { line, ...problemWith(character) }];
		}),
	);
	return [...seen.values()];
}

/**
 * The same for one parsed text: a YAML escape or a Markdown reference hides a character from people who read the file.
 *
 * @param text a text after parsing
 */
export function hiddenInText(text: string): Problem[] {
	const written = [...text.matchAll(reference)].map(([, decimal, hex, name = '']) =>
		decimal || hex ? fromCode(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)) : (named[name] ?? ''),
	);
	return [...new Set(`${text}${written.join('')}`.match(hidden))].map(problemWith);
}

/** As in HTML: a reference to a code point that is not a character becomes U+FFFD. */
const fromCode = (code: number) => (code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

function problemWith(character: string): Problem {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	if (character === '\ufffd')
		return {
			message: `A character was lost (${code}): the text was saved in an encoding other than UTF-8.`,
			remedy: 'Type it again, and save the file as UTF-8.',
		};
	return { message: `There is an invisible character here (${code}).`, remedy: 'Remove this character.' };
}
