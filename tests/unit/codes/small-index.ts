import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildCodeIndex } from '../../../src/codes/code-index.ts';
import type { CodeIndex } from '../../../src/codes/code-index.ts';
import type { CodeList } from '../../../src/schemas/code-list.ts';
import { recognition } from '../../../src/schemas/recognition.ts';
import { words, type Words } from '../../../src/schemas/words.ts';
import type { PairEntry } from '../../../src/schemas/pair.ts';

const root = new URL('../../../', import.meta.url);

/** The recognition data of the content, validated by its schema. */
export const reading = recognition.parse(parse(readFileSync(new URL('content/recognition.yaml', root), 'utf8')));

/** The reason for a match, in the interface language. */
export const { why } = words
	.pick({ why: true })
	.parse({ why: (parse(readFileSync(new URL('content/strings.yaml', root), 'utf8')) as Words).why });

interface SmallList {
	label: string;
	order: number;
	primary?: boolean;
	written?: 'hex' | 'decimal';
	digits?: number;
	codes: Record<string, string>;
}

const small = parse(readFileSync(new URL('tests/fixtures/messages/small-lists.yaml', root), 'utf8')) as Record<
	string,
	SmallList
>;

/** A complete list, with placeholders for fields that recognition does not use. */
function fullList({ label, order, primary, written, digits, codes }: SmallList): CodeList {
	return {
		label,
		seen: 'In a test.',
		sources: ['test'],
		order,
		primary: primary ?? false,
		written: written ?? 'hex',
		digits: digits ?? 1,
		codes: Object.entries(codes).map(([value, says]) => {
			const [short = '', ...names] = says.split('|').map((part) => part.trim());
			const [name, ...also] = names;
			return {
				value: Number(value),
				...(name === undefined ? {} : { name }),
				also,
				short,
				meaning: short,
				evidence: 'documented' as const,
				notes: [],
				sources: ['test'],
				stage: 'port',
				causes: [],
				tells: {},
			};
		}),
	};
}

export const smallLists: Record<string, CodeList> = Object.fromEntries(
	Object.entries(small).map(([id, list]) => [id, fullList(list)]),
);

const pairs = [
	{ first: 0x904, second: 0x7, summary: 'The connection was accepted, then closed.', causes: [] },
	{ first: 0x204, second: 0x0, summary: 'Nothing accepted the connection.', causes: [] },
] as unknown as PairEntry[];

/** An index of a few real codes, enough to cover every case. */
export const smallIndex: CodeIndex = buildCodeIndex(
	smallLists,
	pairs,
	{ pairs: { first: 'disconnect', second: 'extended' } },
	reading,
	why,
	{ version: 1 },
);
