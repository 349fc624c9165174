import type { Content } from '../../content/content.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Addition } from './yaml-text.ts';

/** What an author said, by the name of the question; empty where nothing was said. */
export type Answers = Readonly<Record<string, string>>;

/** One thing that an author is asked. */
export interface Question {
	/** Its name as an argument: `--stage`. */
	name: string;
	/** The field that the answer fills: its docstring is the question. Or the question itself. */
	asks: readonly [CollectionName, ...string[]] | string;
	/** Set where the answer is several ids, separated by commas. */
	several?: true;
	/** What the answer can be; without it, any text. */
	choices?(content: Content, answers: Answers): readonly string[];
	/** What is taken where nobody answers. Without it, the place is marked. */
	otherwise?(content: Content, answers: Answers): string | undefined;
	/** @returns what is wrong with an answer */
	wrong?(answer: string, content: Content, answers: Answers): string | undefined;
}

/** A file that is new, or something that is added to one. */
export type Change = { file: string; text: string } | ({ file: string } & Addition);

/** The day of a review that is made now, and the day by which it is made again. */
export interface Days {
	reviewed: string;
	reviewBy: string;
}

/** Something that `npm run new` makes. */
export interface Kind {
	/** What it is, in a few words. */
	makes: string;
	/** @returns what must be there before it can be made, and how that is begun; undefined where nothing is missing */
	first?(content: Content): string | undefined;
	/** What must be said, in the order of the command: its name, which becomes an address. */
	names: readonly Question[];
	/** What can be said. */
	questions: readonly Question[];
	changes(answers: Answers, content: Content, days: Days): Change[];
}
