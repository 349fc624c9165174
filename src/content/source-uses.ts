import { findCitations } from './citation.ts';
import type { Content } from './content.ts';
import { placesOf } from './places.ts';
import type { Problem } from './rule.ts';
import { markdownOf } from './texts.ts';

/** A use of a source, and its place. */
interface SourceUse extends Omit<Problem, 'message'> {
	id: string;
}

/** @returns every source that a text cites or a field names, in order, unknown ids included */
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
		.filter(({ meta }) => meta.ref === 'source')
		.map(({ file, path, value }) => ({
			id: String(value),
			file: file.file,
			field: path.join('.'),
			line: file.lineOf(path),
		})),
];

/** @returns the position of the first citation of each source */
function firstCitations(text: string): Map<string, number> {
	const found = new Map<string, number>();
	for (const { refs, start } of findCitations(text))
		for (const { id } of refs) if (!found.has(id)) found.set(id, start);
	return found;
}
