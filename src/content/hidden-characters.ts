import type { Finding } from './finding.ts';

/**
 * Characters that nobody sees or that mean something to a program: controls, marks that turn the direction of a text
 * around, those that fonts leave out, and those that no standard gives a meaning. What joins letters of some scripts and
 * chooses the form of a character is allowed, and so are tabs and ends of lines.
 */
const hidden =
	/[[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffd]--[\t\n\r\p{Join_Control}\p{Variation_Selector}]]/gv;

/** A character that Markdown writes as a reference; those with a name that are hidden, by name. */
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

/** What is wrong with a text as a whole, or with a character of it. */
type Problem = Pick<Finding, 'message' | 'remedy'> & { line?: number };

/**
 * @param text a whole file, without a byte order mark at its beginning
 * @returns one problem where the file is no text of ours; else one for each line and hidden character
 */
export function hiddenInFile(text: string): Problem[] {
	if (/^\ufffd{2}/.test(text) || /[\n-~]\0[\n-~]\0|\0[\n-~]\0[\n-~]/.test(text))
		return [{ message: 'The file is saved as UTF-16.', remedy: 'Save it as UTF-8.' }];
	if (text.includes('\0')) return [{ message: 'The file holds bytes that are no text.', remedy: 'Take them out.' }];
	const lone = /\r(?!\n)/.exec(text);
	if (lone)
		return [
			{
				line: lineAt(text, lone.index),
				message: 'A line ends with a lone carriage return, as on old Macs.',
				remedy: 'Save the file with the ends of lines of Unix or Windows.',
			},
		];
	const seen = new Map(
		[...text.matchAll(hidden)].map(({ 0: character, index }) => {
			const line = lineAt(text, index);
			return [`${line} ${character}`, { line, ...told(character) }];
		}),
	);
	return [...seen.values()];
}

/**
 * The same for one text that a file gave rise to: an escape of YAML or a reference of Markdown hides a character from
 * whoever reads the file.
 *
 * @param text a text as it is used
 */
export function hiddenInText(text: string): Problem[] {
	const written = [...text.matchAll(reference)].map(([, decimal, hex, name = '']) =>
		decimal || hex ? fromCode(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)) : (named[name] ?? ''),
	);
	return [...new Set(`${text}${written.join('')}`.match(hidden))].map(told);
}

/** As HTML reads a reference: what is no character becomes U+FFFD. */
const fromCode = (code: number) => (code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

function told(character: string): Problem {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	if (character === '\ufffd')
		return {
			message: `A character was lost (${code}): the text was saved in another encoding than UTF-8.`,
			remedy: 'Write it anew, and save the file as UTF-8.',
		};
	return { message: `A character that nobody sees stands here (${code}).`, remedy: 'Take it out.' };
}
