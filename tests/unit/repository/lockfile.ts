/** The part of package-lock.json that is checked. */
export interface Lockfile {
	packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
}

const address = /https?:\/\/[^"\s]+/g;

/** A tarball, or the host or folder of a registry: none may be in the lockfile, so that any mirror will do. */
const registry = /\/-\/|\.tgz$|[/.](registry|artifactory|nexus)[/.:]/i;

/** @returns URLs of package registries in the text of a lockfile, and packages with a recorded origin */
export function namesRegistry(text: string): string[] {
	const { packages } = JSON.parse(text) as Lockfile;
	const resolved = Object.entries(packages).flatMap(([path, { resolved: from }]) =>
		from && !from.startsWith('node_modules/') ? [`${path} is resolved`] : [],
	);
	return [...resolved, ...(text.match(address) ?? []).filter((found) => registry.test(found))];
}

/**
 * A lockfile that was written on one system can lack the packages of the others (https://github.com/npm/cli/issues/4828);
 * then an install elsewhere silently omits them.
 *
 * @returns optional dependencies that a package names and that the lockfile lacks
 */
export function missingOptional({ packages }: Lockfile): string[] {
	return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !places(path, name).some((place) => place in packages))
			.map((name) => `${path || 'package.json'} names ${name}`),
	);
}

/** Where Node looks for a package: next to the one that requires it, then further and further up. */
function places(from: string, name: string): string[] {
	const parts = from === '' ? [] : from.split('/node_modules/');
	return Array.from({ length: parts.length + 1 }, (_, up) =>
		parts.slice(0, parts.length - up).join('/node_modules/'),
	).map((folder) => (folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`));
}
