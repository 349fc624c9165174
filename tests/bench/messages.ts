import type { CodeIndex } from '../../src/codes/code-index.ts';
import { readMessage } from '../../src/message/read-message.ts';
import { timed, type Measure } from './measure.ts';
import { randomNumbers } from '../random.ts';

const rounds = 8;
const sizes = [10_000, 100_000] as const;
/** The limit for "instant" on this machine; a phone takes several times as long. */
const goal = 100;
/** For ten times the text: a factor of 10 is linear, 100 would be quadratic. In between is the cost of memory. */
const maxGrowth = 15;

const random = randomNumbers(1);
const pick = (signs: string) => signs[Math.floor(random() * signs.length)] ?? '';
const many = (make: () => string, size: number) => {
	let text = '';
	while (text.length < size) text += make();
	return text.slice(0, size);
};

/** Texts designed to make parsing slow. */
const kinds: Record<string, (size: number) => string> = {
	'random hex': (size) => many(() => pick('0123456789abcdefx  \n'), size),
	'one run of digits': (size) => '7'.repeat(size),
	'digits and hyphens': (size) => many(() => pick('0123456789-'), size),
	'nested brackets': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
	'one code again and again': (size) => many(() => '0x904 ', size),
	'labels without numbers': (size) => many(() => 'Error code: Extended error code: ', size),
	'XML of events': (size) =>
		many(() => `<Event><EventID Qualifiers="0">${1000 + Math.floor(random() * 90)}</EventID><Data>0x904</Data>`, size),
	'open tags': (size) => '<a '.repeat(size / 3),
	'all of Unicode': (size) => many(() => String.fromCodePoint(0x20 + Math.floor(random() * 0xd7d0)), size),
	'invisible signs': (size) => many(() => pick('0x94\u200b\u200f\u00ad\u2060'), size),
	'dots and colons': (size) => many(() => pick('1.:a@\\/'), size),
};

/** How long it takes to parse a hostile message, and whether that grows only with its length. */
export function messages(index: CodeIndex): Measure[] {
	return Object.entries(kinds).flatMap(([kind, make]): Measure[] => {
		const [small = 0, large = 0] = sizes.map((size) => {
			const text = make(size);
			// The minimum: other load on the machine only adds.
			return Math.min(...Array.from({ length: rounds }, () => timed(() => readMessage(text, index))));
		});
		return [
			{ measure: `message, ${kind}: 10 kB`, value: small, unit: 'ms' },
			{ measure: `message, ${kind}: 100 kB`, value: large, unit: 'ms', goal },
			{ measure: `message, ${kind}: from 10 kB to 100 kB`, value: large / small, unit: '×', goal: maxGrowth },
		];
	});
}
