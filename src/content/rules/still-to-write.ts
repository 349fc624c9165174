import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { ContentFile } from '../content.ts';
import type { Problem, Rule } from '../rule.ts';
import { isStillToWrite, toName, toWrite } from '../still-to-write.ts';
import { stringsIn } from '../strings-in.ts';

/** `npm run new` leaves marks for the author. Readers must never see one. */
export const stillToWrite: Rule = {
	id: 'still-to-write',
	title: 'Nothing is still to be written.',
	remedy: `Replace the word ${toWrite}, or the id ${toName}.`,
	check: (content) =>
		(Object.keys(collections) as CollectionName[])
			.flatMap((name): ContentFile<unknown>[] => content[name])
			.flatMap((file) => [...inFields(file), ...inBody(file)]),
};

const inFields = ({ file, data, lineOf }: ContentFile<unknown>): Problem[] =>
	stringsIn(data).flatMap(({ path, text }) =>
		isStillToWrite(text) || text === toName
			? [{ file, field: path.join('.'), line: lineOf(path), message: `Still to be written: ${requested(text)}` }]
			: [],
	);

const inBody = ({ file, body, bodyLine }: ContentFile<unknown>): Problem[] =>
	body
		.split('\n')
		.flatMap((text, index) =>
			isStillToWrite(text)
				? [{ file, field: '', line: bodyLine + index, message: `Still to be written: ${requested(text)}` }]
				: [],
		);

/** @returns what the mark asks for */
const requested = (text: string) => (text === toName ? 'an id.' : (/: (.+)$/.exec(text)?.[1] ?? 'a text.'));
