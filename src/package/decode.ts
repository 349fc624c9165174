import type { Answer } from '../codes/answer.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { codeId, pairId } from '../codes/identity.ts';
import { find } from '../message/find.ts';
import type { Decoded, DecodedAnswer, DecodedCause, Grade } from './types.ts';

/** Strongest first. */
const grades: readonly Grade[] = ['documented', 'reproduced', 'reported', 'unproven', 'refuted'];

/** The data of the package; plain JSON, bundled with it. */
export interface PackageData {
	codes: CodeIndex;
	/** For each code of each list, in order. */
	facts: readonly (readonly Facts[])[];
	/** The causes of each pair, in order. */
	pairs: readonly string[];
	/** Titles of the articles, by id. */
	titles: Record<string, string>;
	/** The common beginning of the addresses of all pages. */
	home: string;
}

/** The meaning, the causes that fit, separated by spaces, and the index of the grade of the meaning. */
type Facts = readonly [meaning: string, causes: string, grade: number];

/**
 * The decoder of the package: the reader of the site's search box, with complete results.
 *
 * @param data the data
 * @returns a function that reads any text in linear time and never throws
 */
export function decoder(data: PackageData): (text: string) => Decoded {
	const facts = factsById(data);
	return (text) => {
		const { verdict, answers } = find(text, data.codes);
		return { verdict, answers: answers.flatMap((answer) => decoded(answer, facts, data)) };
	};
}

function factsById({ codes: { lists, pairs: known }, facts, pairs }: PackageData): Map<string, Facts> {
	const ofCodes = lists.flatMap(({ id, primary, codes }, list) =>
		codes.map(([value], place) => [codeId(id, value, primary === true), facts[list]?.[place]] as const),
	);
	const ofPairs = known.map(
		([first, second, summary], place) => [pairId(first, second), [summary, pairs[place] ?? '', 0]] as const,
	);
	return new Map([...ofCodes, ...ofPairs].flatMap(([id, of]) => (of ? [[id, of]] : [])));
}

function decoded(
	{ kind, id, address, title, ...answer }: Answer,
	facts: ReadonlyMap<string, Facts>,
	data: PackageData,
): DecodedAnswer[] {
	// Links to pages of the site are not followed, because the package does not contain the pages.
	if (kind === 'cause' || kind === 'page') return [];
	const { summary, reason, shape, sameValueIn } = answer;
	const causes = facts.get(id)?.[1].split(' ').filter(Boolean) ?? [];
	return [
		{
			...{ kind, id },
			parts: title.map((part) => {
				const [meaning, , grade] = facts.get(part.id) ?? [''];
				const evidence = grade === undefined ? null : (grades[grade] ?? null);
				return { ...part, id: part.id || null, meaning, evidence };
			}),
			...{ summary, reason, shape, sameValueIn },
			url: address ? data.home + address : null,
			causes: causes.map((cause) => causeOf(cause, data)),
		},
	];
}

const causeOf = (id: string, { home, titles }: PackageData): DecodedCause => ({
	id,
	title: titles[id] ?? id,
	url: `${home}/fix/${id}/`,
});
