import { z } from 'astro/zod';
import { line, slug } from './text.ts';

/** Names as they are written in commands, each with the id of the source in which it stands. */
const list = z.record(line, slug).default({});

/** `content/names.yaml`: the names that commands may use. One that is not here was mistyped, or nobody has looked it up. */
export const names = z.strictObject({
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
});

export type Names = z.output<typeof names>;
export type NameKind = keyof Names;
