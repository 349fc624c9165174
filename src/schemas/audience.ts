import { z } from 'astro/zod';

/** For whom something is. Without it, it is for everybody. */
export const audience = z.enum(['internal']);

export type Audience = z.output<typeof audience>;

/** A text for everybody, or one that says for whom it is. */
export type ForAudience = string | { audience: Audience; text: string };

/**
 * @param text the schema of a text
 * @returns the schema of such a text that may also say for whom it is
 */
export const forAudience = <Schema extends z.ZodType<string, string>>(text: Schema) =>
	z.union([text, z.strictObject({ audience, text })]);

/** @returns what a text says, whomever it is for */
export const textOf = (given: ForAudience): string => (typeof given === 'string' ? given : given.text);

/** @returns for whom a text is; undefined where it is for everybody */
export const audienceOf = (given: ForAudience | undefined): Audience | undefined =>
	given === undefined || typeof given === 'string' ? undefined : given.audience;
