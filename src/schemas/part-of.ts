import { z } from 'astro/zod';

/** The same fields, all optional, at any depth. */
export type PartOf<T> = { [Key in keyof T]?: (T[Key] extends object ? PartOf<T[Key]> : T[Key]) | undefined };

/**
 * @param schema an object schema, possibly nested
 * @returns the same schema with all fields optional; unknown fields are rejected
 */
export function partOf<Schema extends z.ZodObject>(schema: Schema): z.ZodType<PartOf<z.output<Schema>>> {
	const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
	const shape = fields.map(([key, field]) => [
		key,
		(field instanceof z.ZodObject ? partOf(field) : field).optional(),
	]) satisfies [string, z.ZodType][];
	return z.strictObject(Object.fromEntries(shape)) as z.ZodType as z.ZodType<PartOf<z.output<Schema>>>;
}
