import { z } from 'astro/zod';

/** The audience of something. Without it, it is for everyone. */
export const audience = z.enum(['internal']);

export type Audience = z.output<typeof audience>;

/** A text for everyone, or one with an audience. */
export type ForAudience = string | { audience: Audience; text: string };

/**
 * @param text the schema of a text
 * @returns the schema of such a text that may also have an audience
 */
export const forAudience = <Schema extends z.ZodType<string, string>>(text: Schema) =>
	z.union([text, z.strictObject({ audience, text })]);

/** @returns the text, for any audience */
export const textOf = (given: ForAudience): string => (typeof given === 'string' ? given : given.text);

/** @returns the audience of a text; undefined if it is for everyone */
export const audienceOf = (given: ForAudience | undefined): Audience | undefined =>
	given === undefined || typeof given === 'string' ? undefined : given.audience;
