import { findCitations } from './citation.ts';
import type { Content } from './content.ts';
import { placesOf } from './places.ts';
import type { Problem } from './rule.ts';
import { markdownOf } from './texts.ts';

/** A source that something in the content rests on, and where that is. */
interface SourceUse extends Omit<Problem, 'message'> {
	id: string;
}

/** @returns the id of each source that a text cites or a field names, in order, known or not */
export const sourceUses = (content: Content): SourceUse[] => [
	...markdownOf(content).flatMap(({ file, path, text, textLine }) =>
		[...firstCitations(text)].map(([id, start]) => ({
			id,
			file,
			field: path.join('.'),
			line: textLine && textLine + text.slice(0, start).split('\n').length - 1,
		})),
	),
	...placesOf(content)
		.filter(({ said }) => said.ref === 'source')
		.map(({ file, path, value }) => ({
			id: String(value),
			file: file.file,
			field: path.join('.'),
			line: file.lineOf(path),
		})),
];

/** @returns where each source is cited first */
function firstCitations(text: string): Map<string, number> {
	const found = new Map<string, number>();
	for (const { refs, start } of findCitations(text))
		for (const { id } of refs) if (!found.has(id)) found.set(id, start);
	return found;
}
