import type { Content } from './content.ts';
import { findFences } from './fences.ts';
import type { Problem } from './rule.ts';
import { withExamples } from './slots.ts';
import { markdownOf } from './texts.ts';

/** One fenced block, in the form that the rules for commands use. */
export interface Command extends Omit<Problem, 'message'> {
	/** The highlighting language of its shell, such as `powershell` or `bat`; empty if the shell is unknown. */
	language: string;
	/** The text, with each slot replaced by its example. */
	code: string;
}

/**
 * @param content parsed content
 * @param languages languages of interest; all if none is given
 * @returns the fenced blocks of the content, in order
 */
export function commandsOf(content: Content, ...languages: string[]): Command[] {
	const all = commands.get(content) ?? findCommands(content);
	commands.set(content, all);
	return languages.length === 0 ? all : all.filter(({ language }) => languages.includes(language));
}

/** Cached, because every rule for commands needs them. */
const commands = new WeakMap<Content, Command[]>();

function findCommands(content: Content): Command[] {
	const [site] = content.site;
	const shells = site?.data.shells ?? {};
	const slots = site?.data.slots ?? {};
	return markdownOf(content).flatMap(({ file, path, text, textLine }) =>
		findFences(text).map((fence) => ({
			file,
			field: path.join('.'),
			line: textLine && textLine + fence.line,
			language: Object.hasOwn(shells, fence.language) ? (shells[fence.language]?.highlight ?? '') : '',
			code: withExamples(fence.code, slots),
		})),
	);
}

/**
 * @param faults messages about the block
 * @returns a problem for each message, at the place of the block
 */
export const problemsAt = ({ file, field, line }: Command, faults: string[]): Problem[] =>
	faults.map((message) => ({ file, field, line, message }));
