import { z } from 'astro/zod';
import { line, pattern, ref } from './text.ts';

/** Names as written in commands, each with the id of a source that contains it. */
const list = z.record(line, ref('source')).default({});

/** `known-commands.yaml`: the names that commands may use. Any other name is mistyped or has not been checked. */
export const knownCommands = z.strictObject({
	/** Verb and noun: `Get-Item`. */
	cmdlets: list,
	/** Programs and built-in commands, without `.exe`. */
	programs: list,
	services: list,
	/** Registry values. */
	values: list,
	/** Event logs, by their full names. */
	logs: list,
	/** Event sources. */
	providers: list,
	/** Classes of the management interface (CIM, WMI). */
	classes: list,
	/** Properties and methods of these classes. */
	members: list,
	/**
	 * Tools that their vendor has withdrawn, by a word in their commands; no step may use one. Case is ignored.
	 */
	withdrawn: z
		.record(
			line,
			z.strictObject({
				/** Since when: a day or a version. */
				until: line,
				/** Id of the source that says so. */
				source: ref('source'),
				/** The replacement. */
				instead: line,
			}),
		)
		.default({}),
	/** Names that the system translates, such as group names: a command with one works in one language only. */
	translated: z
		.strictObject({
			/** Patterns that find such names in commands. Case is ignored. */
			patterns: z.array(pattern),
			/** Words with which the text around a command points this out: "English name". */
			said: z.array(line).min(1),
		})
		.optional(),
});

export type KnownCommands = z.output<typeof knownCommands>;
export type NameKind = Exclude<keyof KnownCommands, 'translated' | 'withdrawn'>;
