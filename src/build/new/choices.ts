import { codeId } from '../../codes/identity.ts';
import type { Content } from '../../content/content.ts';
import { wrongFileName } from '../../content/file-name.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Question } from './kind.ts';

/** The choices for answers: ids that exist in the content. */
export const stages = ({ stages: [file] }: Content) => file?.data.map(({ id }) => id) ?? [];
export const places = ({ site: [file] }: Content) => Object.keys(file?.data.places ?? {});
export const articles = (content: Content) => content.articles.map(({ id }) => id);
export const sources = ({ sources: [file] }: Content) => Object.keys(file?.data ?? {});
export const questions = ({ diagnosis: [tree] }: Content) => tree?.data.questions.map(({ id }) => id) ?? [];
export const ends = ({ diagnosis: [tree] }: Content) => tree?.data.outcomes.map(({ id }) => id) ?? [];
export const codes = (content: Content) =>
	content.codes.flatMap(({ id, data }) => data.codes.map(({ value }) => codeId(id, value, data.primary)));

/** @returns the first question at a stage, or the first question of the diagnosis */
export const questionAt = ({ diagnosis: [tree] }: Content, stage: string | undefined) =>
	tree?.data.questions.find((question) => question.stage === stage)?.id ?? tree?.data.start;

/** @returns how to begin a diagnosis, if there is none */
export const firstQuestion = ({ diagnosis: [tree] }: Content) =>
	tree ? undefined : 'There is no diagnosis yet. Begin with its first question: npm run new -- question <id>';

/** Asks for the name of a new file. */
export const nameOf = (kind: CollectionName, maxLength?: number): Question => ({
	name: 'id',
	asks: 'Its name, which becomes part of an address: lower-case words joined by hyphens.',
	validate: (id, content) =>
		wrongFileName(kind, id) ??
		(content[kind].some((file) => file.id === id) ? `"${id}" already exists.` : undefined) ??
		(maxLength !== undefined && id.length > maxLength
			? `"${id}" has ${id.length} characters; at most ${maxLength} are allowed.`
			: undefined),
});

/** @returns the ids in an answer that names several */
export const listed = (answer = ''): string[] => answer.split(/[\s,]+/).filter(Boolean);
