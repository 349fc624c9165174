/**
 * Fills the placeholders of an interface text.
 *
 * @param words for example `about {n} min`
 * @param values for example `{ n: 5 }`
 * @returns the sentence; a placeholder without a value stays, so that the mistake is noticed
 */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
	return words.replace(/\{([a-zA-Z][\w-]*)\}/g, (name, key: string) =>
		String((Object.hasOwn(values, key) ? values[key] : undefined) ?? name),
	);
}
