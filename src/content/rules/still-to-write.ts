import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { ContentFile } from '../content.ts';
import type { Problem, Rule } from '../rule.ts';
import { isStillToWrite, toName, toWrite } from '../still-to-write.ts';
import { stringsIn } from '../strings-in.ts';

/** `npm run new` marks what it cannot know. A reader must never meet such a mark. */
export const stillToWrite: Rule = {
	id: 'still-to-write',
	title: 'Nothing is still to be written.',
	remedy: `Write it in place of the word ${toWrite}, or of the id ${toName}.`,
	check: (content) =>
		(Object.keys(collections) as CollectionName[])
			.flatMap((name): ContentFile<unknown>[] => content[name])
			.flatMap((file) => [...inFields(file), ...inBody(file)]),
};

const inFields = ({ file, data, lineOf }: ContentFile<unknown>): Problem[] =>
	stringsIn(data).flatMap(({ path, text }) =>
		isStillToWrite(text) || text === toName
			? [{ file, field: path.join('.'), line: lineOf(path), message: `This is still to write: ${asked(text)}` }]
			: [],
	);

const inBody = ({ file, body, bodyLine }: ContentFile<unknown>): Problem[] =>
	body
		.split('\n')
		.flatMap((text, index) =>
			isStillToWrite(text)
				? [{ file, field: '', line: bodyLine + index, message: `This is still to write: ${asked(text)}` }]
				: [],
		);

/** @returns what the mark asks for, where it says that */
const asked = (text: string) => (text === toName ? 'an id.' : (/: (.+)$/.exec(text)?.[1] ?? 'a text.'));
