/**
 * Puts values into a sentence of the interface.
 *
 * @param words for example `about {n} min`
 * @param values for example `{ n: 5 }`
 * @returns the sentence; a name without a value stays unchanged, so that a missing one is seen
 */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
	return words.replace(/\{([a-zA-Z][\w-]*)\}/g, (name, key: string) =>
		String((Object.hasOwn(values, key) ? values[key] : undefined) ?? name),
	);
}
