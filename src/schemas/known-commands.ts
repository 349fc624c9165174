import { z } from 'astro/zod';
import { line, pattern, ref } from './text.ts';

/** Names as they are written in commands, each with the id of the source that has it. */
const list = z.record(line, ref('source')).default({});

/** `known-commands.yaml`: the names that commands may use. One that is not here was mistyped, or nobody has looked it up. */
export const knownCommands = z.strictObject({
	/** Verb and noun: `Get-Item`. */
	cmdlets: list,
	/** Programs and built-in commands, without `.exe`. */
	programs: list,
	services: list,
	/** Values in the registry. */
	values: list,
	/** Event logs, by their full names. */
	logs: list,
	/** Sources that write events. */
	providers: list,
	/** Classes of the management interface (CIM, WMI). */
	classes: list,
	/** Properties and methods of these classes. */
	members: list,
	/**
	 * Tools that their maker withdrew, by a word of their commands; no step may use one, however many pages still do.
	 * Upper and lower case count as the same.
	 */
	withdrawn: z
		.record(
			line,
			z.strictObject({
				/** Since when: a day or a version. */
				until: line,
				/** Id of the source that says so. */
				source: ref('source'),
				/** What does the same today. */
				instead: line,
			}),
		)
		.default({}),
	/** Names that the system translates, such as those of groups: a command that holds one works in one language only. */
	translated: z
		.strictObject({
			/** What gives such a name away in a command. Upper and lower case count as the same. */
			patterns: z.array(pattern),
			/** Words by which the text beside the command says so: "English name". */
			said: z.array(line).min(1),
		})
		.optional(),
});

export type KnownCommands = z.output<typeof knownCommands>;
export type NameKind = Exclude<keyof KnownCommands, 'translated' | 'withdrawn'>;
