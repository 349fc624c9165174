/** A text within a value, and its path. */
export interface StringPlace {
	path: readonly PropertyKey[];
	text: string;
}

/** @returns every text within a value of any shape, in order, without keys */
export function stringsIn(value: unknown, path: readonly PropertyKey[] = []): StringPlace[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]));
}
