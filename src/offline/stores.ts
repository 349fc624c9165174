import type { WorkerSettings } from './worker-settings.ts';

/** Every build has a store of its own. A space ends each part of its name; neither an address nor a day has one. */
const beginning = (scope: string) => `copies ${scope} `;

/**
 * @param scope address of the folder that the site is served from; another site of the same host has another
 * @returns the name of the store of a build
 */
export const storeName = (scope: string, { day, digest }: Pick<WorkerSettings, 'day' | 'digest'>): string =>
	`${beginning(scope)}${day} ${digest}`;

/** @returns those names that are stores of the site at this scope, in the order in which they were given */
export const storesOf = (scope: string, names: readonly string[]): string[] =>
	names.filter((name) => name.startsWith(beginning(scope)));

/**
 * The store of the build before stays, for pages that nobody opened since. So after two deployments no copy is left of
 * what was before them.
 *
 * @param names all stores, oldest first
 * @param own the store of this build
 * @returns those to delete
 */
export const outdated = (scope: string, names: readonly string[], own: string): string[] =>
	storesOf(scope, names)
		.filter((name) => name !== own)
		.slice(0, -1);

/** @returns the day of the edition whose copies a store holds */
export const dayOfStore = (scope: string, name: string): string =>
	name.slice(beginning(scope).length).split(' ')[0] ?? '';
