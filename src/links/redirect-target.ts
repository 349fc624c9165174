import { safeDecodeURIComponent } from '../text/safe-decode.ts';

/** Where a page and the places on it are today. */
export interface Successors {
	/** Today's page; absent on a page that still exists. */
	to?: string;
	/** Successors of single places, by id. */
	places: Readonly<Record<string, string>>;
}

/**
 * The target of the redirect from an old address. Query and fragment are kept, unless the place that the fragment names
 * has a successor of its own.
 *
 * @param successors where the page and the places on it are today
 * @param search query of the old address, with the question mark
 * @param hash its fragment, with the #
 * @returns path, query and fragment; undefined when the address is still valid
 */
export function redirectTarget({ to, places }: Successors, search: string, hash: string): string | undefined {
	const id = safeDecodeURIComponent(hash.slice(1)).toLowerCase();
	const place = Object.hasOwn(places, id) ? places[id] : undefined;
	const target = place ?? to;
	if (target === undefined) return undefined;
	const [page = '', fragment] = target.split('#');
	const own = fragment === undefined ? '' : `#${fragment}`;
	return page + search + (place === undefined && hash.length > 1 ? hash : own);
}
