import { safeDecodeURIComponent } from '../text/safe-decode.ts';

/** Where a page, and places on it, are today. */
export interface Leads {
	/** The page of today; absent on a page that is still there. */
	to?: string;
	/** Successors of single places, by id. */
	places: Readonly<Record<string, string>>;
}

/**
 * Where an old address leads. What follows the question mark travels along, and so does what follows the #, unless the
 * place that it names has a successor of its own.
 *
 * @param leads where the page and places on it are today
 * @param search query of the old address, with the question mark
 * @param hash its fragment, with the #
 * @returns path, query and fragment; undefined where the address is that of today
 */
export function leadOn({ to, places }: Leads, search: string, hash: string): string | undefined {
	const id = safeDecodeURIComponent(hash.slice(1)).toLowerCase();
	const place = Object.hasOwn(places, id) ? places[id] : undefined;
	const target = place ?? to;
	if (target === undefined) return undefined;
	const [page = '', fragment] = target.split('#');
	const own = fragment === undefined ? '' : `#${fragment}`;
	return page + search + (place === undefined && hash.length > 1 ? hash : own);
}
