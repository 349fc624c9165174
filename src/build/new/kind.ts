import type { Content } from '../../content/content.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Addition } from './yaml-text.ts';

/** The answers of an author, by the name of the question. */
export type Answers = Readonly<Record<string, string>>;

/** A question to the author. */
export interface Question {
	/** Its name as an option: `--stage`. */
	name: string;
	/** The field for the answer, whose docstring is the question; or the question itself. */
	asks: readonly [CollectionName, ...string[]] | string;
	/** Set if the answer is a list of ids, separated by commas. */
	several?: true;
	/** The allowed answers; without it, any text. */
	choices?(content: Content, answers: Answers): readonly string[];
	/** The default answer. Without it, the place is marked. */
	fallback?(content: Content, answers: Answers): string | undefined;
	/** @returns what is wrong with an answer */
	validate?(answer: string, content: Content, answers: Answers): string | undefined;
}

/** A new file, or an addition to an existing one. */
export type Change = { file: string; text: string } | ({ file: string } & Addition);

/** The day of the current review, and the day by which the next is due. */
export interface Days {
	reviewed: string;
	reviewBy: string;
}

/** Something that `npm run new` creates. */
export interface Kind {
	/** What it is, in a few words. */
	description: string;
	/** @returns what must exist first, and how to create it; undefined if nothing is missing */
	prerequisite?(content: Content): string | undefined;
	/** Required answers, in the order of the command: its name, which becomes an address. */
	names: readonly Question[];
	/** Optional answers. */
	questions: readonly Question[];
	changes(answers: Answers, content: Content, days: Days): Change[];
}
