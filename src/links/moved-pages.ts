import type { Redirects, Retired } from '../schemas/redirects.ts';
import { follow, type Followed } from './follow.ts';
import { canBePage, idOf, isAnswer, isPlace, pageOf, type Entry } from './ledger.ts';

/** A page that was published and has moved or ended. */
export interface MovedPage {
	address: string;
	/** Where it leads; for a retired page, where a person goes instead. */
	to: Entry;
	/** What is said of it, where it ended without a successor. */
	retired?: Retired;
	/** Places on it that have a successor of their own, by id. */
	places: Record<string, Entry>;
}

/** A place that was published on a page which is still there. */
export interface MovedPlace {
	id: string;
	to: Entry;
	retired?: Retired;
}

type Here = (entry: Entry) => boolean;

const ends = (redirects: Redirects, { kind, entry }: Followed): { to: Entry; retired?: Retired } | undefined => {
	const note = kind === 'retired' ? redirects.retired[entry] : undefined;
	if (note) return { to: note.to, retired: note };
	return kind === 'here' ? { to: entry } : undefined;
};

/** @returns all pages that moved or ended, in the order in which the content lists them */
export function movedPages(redirects: Redirects, here: Here): MovedPage[] {
	return [...Object.keys(redirects.moved), ...Object.keys(redirects.retired)].flatMap((address) => {
		if (!canBePage(address)) return [];
		const own = Object.hasOwn(redirects.retired, address) ? redirects.retired[address] : undefined;
		const led = follow(address, redirects, here);
		// A page whose successor ended leads to the archive page of that one.
		const to = own?.to ?? (led.kind === 'here' || led.kind === 'retired' ? led.entry : undefined);
		if (to === undefined) return [];
		const places = Object.keys(redirects.moved).filter((entry) => isPlace(entry) && pageOf(entry) === address);
		return [
			{
				address,
				to,
				...(own && { retired: own }),
				places: Object.fromEntries(
					places.flatMap((entry) => {
						const end = ends(redirects, follow(entry, redirects, here));
						return end ? [[idOf(entry), end.to]] : [];
					}),
				),
			},
		];
	});
}

/**
 * The places that people may still look for on a page: its own former ones, and those of pages that now lead to it,
 * because a server that leads on cannot see the part after the #.
 *
 * @param page address of a page that is there
 */
export function movedPlaces(page: string, redirects: Redirects, here: Here): MovedPlace[] {
	const found = new Map<string, MovedPlace>();
	for (const entry of [...Object.keys(redirects.moved), ...Object.keys(redirects.retired)]) {
		if (!isPlace(entry) || isAnswer(entry)) continue;
		const home = pageOf(entry);
		const led = follow(home, redirects, here);
		if (home !== page && !(led.kind === 'here' && pageOf(led.entry) === page)) continue;
		const id = idOf(entry);
		const end = ends(redirects, follow(entry, redirects, here));
		if (end && !found.has(id) && !here(`${page}#${id}`)) found.set(id, { id, ...end });
	}
	return [...found.values()];
}
