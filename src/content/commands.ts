import type { Content } from './content.ts';
import { findFences } from './fences.ts';
import type { Problem } from './rule.ts';
import { withExamples } from './slots.ts';
import { markdownOf } from './texts.ts';

/** One fenced block, as the rules for commands read it. */
export interface Command extends Omit<Problem, 'message'> {
	/** The language in which its shell is coloured, such as `powershell` or `bat`; empty where the shell is unknown. */
	language: string;
	/** The text, with an example in each slot. */
	code: string;
}

/**
 * @param content parsed content
 * @param languages languages of interest; without any, all blocks count
 * @returns the fenced blocks of the content, in order
 */
export function commandsOf(content: Content, ...languages: string[]): Command[] {
	const all = commands.get(content) ?? findCommands(content);
	commands.set(content, all);
	return languages.length === 0 ? all : all.filter(({ language }) => languages.includes(language));
}

/** Found once, because each rule for commands asks for them. */
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
 * @param command one block
 * @param faults what is wrong with it
 * @returns a problem for each, at the place of the block
 */
export const problemsAt = ({ file, field, line }: Command, faults: string[]): Problem[] =>
	faults.map((message) => ({ file, field, line, message }));
