import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';

/** A schema violation and its path. */
export interface SchemaIssue {
	path: PropertyKey[];
	message: string;
	/** How to fix it, if that is known. */
	remedy?: string | undefined;
	/** Set if the field is missing. */
	missing?: true;
	/** The probable name of a misspelt field. */
	meant?: string | undefined;
}

/**
 * Rewords the issues of a schema for authors. For a union, Zod only reports "Invalid input". The author probably meant
 * the option that has the given fields, so the issues of that option are reported.
 *
 * @param issues the issues that the schema reported
 * @param schema the schema
 * @returns the issues of each field, with a suggestion for each misspelt one
 */
export function schemaIssues(issues: readonly Issue[], schema: z.core.$ZodType): SchemaIssue[] {
	const found = issues.flatMap((issue) => issuesOf(issue, schema));
	// A misspelt field is not reported as missing as well.
	const meant = new Set(found.flatMap(({ path, meant }) => (meant ? [keyOf([...path.slice(0, -1), meant])] : [])));
	return found.filter(({ path, missing }) => !missing || !meant.has(keyOf(path)));
}

const keyOf = (path: readonly PropertyKey[]) => path.map(String).join('\0');

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType | undefined;

function issuesOf(issue: Issue, schema: Schema): SchemaIssue[] {
	const { path, message } = issue;
	switch (issue.code) {
		case 'invalid_union': {
			if (issue.input === undefined) return [missingAt(path)];
			const [[nearestIssues, option] = []] = issue.errors
				.map((errors, index) => [errors, optionsOf(at(schema, path))[index]] as const)
				.toSorted(([one], [other]) => byFit(one, other));
			if (!nearestIssues) return [{ path, message }];
			return nearestIssues
				.flatMap((inner) => issuesOf(inner, option))
				.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
		}
		case 'unrecognized_keys':
			return issue.keys.map((key) => {
				const known = fieldsOf(at(schema, path));
				const meant = nearest(key, known, (one) => one);
				return {
					path: [...path, key],
					message: `There is no field "${key}" here.`,
					meant: meant && /^Write (\S+),/.exec(meant)?.[1],
					remedy: nearest(key, known, (one) => `"${one}"`) ?? `Allowed are: ${known.join(', ')}.`,
				};
			});
		case 'invalid_key':
			return [{ path, message: issue.issues[0]?.message ?? message }];
		case 'invalid_type':
			if (issue.input === undefined) return [missingAt(path)];
			return [
				{
					path,
					message: `This is ${kindOf(issue.input)}, but it must be ${kinds[issue.expected] ?? issue.expected}.`,
				},
			];
		case 'invalid_value': {
			const values = issue.values.map(String);
			if (issue.input === undefined)
				return [
					{
						path,
						message: `"${String(path.at(-1))}" is missing. It must be one of: ${values.join(', ')}.`,
						missing: true,
					},
				];
			return [
				{
					path,
					message: `"${String(issue.input)}" is not one of: ${values.join(', ')}.`,
					remedy: nearest(String(issue.input), values, (near) => `"${near}"`),
				},
			];
		}
		case 'too_small':
			if (issue.origin === 'array')
				return [{ path, message: `This list is too short: it needs at least ${issue.minimum}.` }];
			return [
				{ path, message: issue.origin === 'string' ? message : `This is too small; the minimum is ${issue.minimum}.` },
			];
		case 'too_big':
			return [{ path, message: `This is too large; the maximum is ${issue.maximum}.` }];
		default:
			return [{ path, message }];
	}
}

const missingAt = (path: PropertyKey[]): SchemaIssue => ({
	path,
	message: `"${String(path.at(-1) ?? 'the file')}" is missing.`,
	missing: true,
});

const kinds: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a table of fields',
	record: 'a table',
};

function kindOf(value: unknown): string {
	if (value === null) return 'empty';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'a table of fields';
	if (typeof value === 'boolean') return `${String(value)}, which YAML does not read as text without quotes`;
	return typeof value === 'number' ? `the number ${value}` : `"${String(value)}"`;
}

/** @returns the schema at a path within a schema */
function at(schema: Schema, path: readonly PropertyKey[]): Schema {
	return path.reduce<Schema>((inner, key) => stepInto(inner, key), schema);
}

function stepInto(schema: Schema, key: PropertyKey): Schema {
	const bare = unwrapped(schema);
	const def = bare?._zod.def;
	if (def?.type === 'object') return def.shape[String(key)];
	if (def?.type === 'record') return def.valueType;
	if (def?.type === 'array') return def.element;
	if (def?.type === 'union')
		return def.options.map((option) => stepInto(option, key)).find((inner) => inner !== undefined);
	return undefined;
}

/** @returns a schema without its optional, nullable, default and pipe wrappers */
function unwrapped(schema: Schema): z.core.$ZodTypes | undefined {
	const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
	if (def?.type === 'optional' || def?.type === 'nullable' || def?.type === 'default') return unwrapped(def.innerType);
	if (def?.type === 'pipe') return unwrapped(def.in);
	return schema as z.core.$ZodTypes | undefined;
}

function optionsOf(schema: Schema): readonly z.core.$ZodType[] {
	const def = unwrapped(schema)?._zod.def;
	return def?.type === 'union' ? def.options : [];
}

function fieldsOf(schema: Schema): string[] {
	const def = unwrapped(schema)?._zod.def;
	if (def?.type === 'union') return [...new Set(def.options.flatMap(fieldsOf))];
	return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** Sorts by: same type (table or text), then fewest unknown fields, then fewest issues. */
const byFit = (one: readonly Issue[], other: readonly Issue[]) =>
	Number(isOfOtherKind(one)) - Number(isOfOtherKind(other)) ||
	unknownFields(one) - unknownFields(other) ||
	one.length - other.length;

const isOfOtherKind = (issues: readonly Issue[]) =>
	issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);

const unknownFields = (issues: readonly Issue[]) =>
	issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
