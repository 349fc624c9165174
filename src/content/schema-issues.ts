import type { z } from 'astro/zod';

/** What a schema found wrong, and where. */
export interface SchemaIssue {
	path: PropertyKey[];
	message: string;
}

/**
 * A schema that allows several shapes only says "Invalid input". An author meant one of them, most likely the one that
 * knows the fields that are there, so what is wrong with that one is said.
 *
 * @param issues what a schema found
 * @returns the same, with what is wrong at each field in place of "none of the shapes fits"
 */
export function schemaIssues(issues: readonly Issue[]): SchemaIssue[] {
	return issues.flatMap((issue) => {
		const [nearest] = issue.code === 'invalid_union' ? issue.errors.toSorted(byFit) : [];
		if (!nearest) return [{ path: issue.path, message: issue.message }];
		return schemaIssues(nearest).map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
	});
}

type Issue = z.core.$ZodIssue;

/** First the shape that knows most of the fields, then the one that lacks least. */
const byFit = (one: readonly Issue[], other: readonly Issue[]) =>
	unknownFields(one) - unknownFields(other) || one.length - other.length;

const unknownFields = (issues: readonly Issue[]) =>
	issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
