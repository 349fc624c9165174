import type { WorkerSettings } from './worker-settings.ts';

/** Every build has its own cache. A space ends each part of its name; neither an address nor a day contains one. */
const prefix = (scope: string) => `copies ${scope} `;

/**
 * @param scope address of the folder that the site is served from, which differs between sites on the same host
 * @returns the name of the cache of a build
 */
export const storeName = (scope: string, { day, digest }: Pick<WorkerSettings, 'day' | 'digest'>): string =>
	`${prefix(scope)}${day} ${digest}`;

/** @returns the names that are caches of the site at this scope, in the given order */
export const storesOf = (scope: string, names: readonly string[]): string[] =>
	names.filter((name) => name.startsWith(prefix(scope)));

/**
 * The cache of the previous build is kept, for pages that were not opened since. So copies survive one deployment, not two.
 *
 * @param names all caches, oldest first
 * @param own the cache of this build
 * @returns those to delete
 */
export const outdated = (scope: string, names: readonly string[], own: string): string[] =>
	storesOf(scope, names)
		.filter((name) => name !== own)
		.slice(0, -1);

/** @returns the day of the edition whose copies a cache contains */
export const dayOfStore = (scope: string, name: string): string => name.slice(prefix(scope).length).split(' ')[0] ?? '';
