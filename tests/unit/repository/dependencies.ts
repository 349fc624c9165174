/** The part of package.json that is looked at. */
export type Packages = Partial<
	Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
>;

/**
 * @param packages package.json
 * @param document the page that says why each dependency is there, in the first column of a table
 * @returns dependencies that the page does not name, and names that are no dependency
 */
export function unexplained(packages: Packages, document: string): string[] {
	const used = Object.keys({ ...packages.dependencies, ...packages.devDependencies, ...packages.optionalDependencies });
	// Below its head and the line under that.
	const rows = document
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.slice(2);
	const named = rows.flatMap(
		(row) =>
			row
				.split('|')[1]
				?.split(',')
				.map((name) => name.trim()) ?? [],
	);
	return [
		...used.filter((name) => !named.includes(name)).map((name) => `${name} is not explained.`),
		...named.filter((name) => !used.includes(name)).map((name) => `${name} is not used.`),
	];
}
