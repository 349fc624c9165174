/**
 * Searches the engine for the subject: in file names and in every line.
 *
 * @param files text by path
 * @param words regular expressions, case ignored
 * @returns where a subject word occurs
 */
export function namesSubject(files: ReadonlyMap<string, string>, words: readonly string[]): string[] {
	const patterns = words.map((word) => new RegExp(word, 'i'));
	return [...files].flatMap(([path, text]) => [
		...patterns.filter((pattern) => pattern.test(path)).map((pattern) => `${path} is named after ${pattern}`),
		...text
			.split('\n')
			.flatMap((line, index) =>
				patterns
					.filter((pattern) => pattern.test(line))
					.map((pattern) => `${path}:${index + 1} holds ${pattern}: ${line.trim()}`),
			),
	]);
}
