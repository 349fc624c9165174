import type { Redirects, Retired } from '../schemas/redirects.ts';
import { follow, type Followed } from './follow.ts';
import { canBePage, idOf, isAnswer, isPlace, pageOf, type Entry } from './ledger.ts';

/** A published page that has moved or was retired. */
export interface MovedPage {
	address: string;
	/** Where it redirects; for a retired page, where a person can go instead. */
	to: Entry;
	/** Its note, where it ended without a successor. */
	retired?: Retired;
	/** Places on it that have a successor of their own, by id. */
	places: Record<string, Entry>;
}

/** A published place on a page that still exists. */
export interface MovedPlace {
	id: string;
	to: Entry;
	retired?: Retired;
}

type Exists = (entry: Entry) => boolean;

const targetOf = (redirects: Redirects, { kind, entry }: Followed): { to: Entry; retired?: Retired } | undefined => {
	const note = kind === 'retired' ? redirects.retired[entry] : undefined;
	if (note) return { to: note.to, retired: note };
	return kind === 'here' ? { to: entry } : undefined;
};

/** @returns all pages that moved or were retired, in the order of the content */
export function movedPages(redirects: Redirects, exists: Exists): MovedPage[] {
	return [...Object.keys(redirects.moved), ...Object.keys(redirects.retired)].flatMap((address) => {
		if (!canBePage(address)) return [];
		const own = Object.hasOwn(redirects.retired, address) ? redirects.retired[address] : undefined;
		const followed = follow(address, redirects, exists);
		// A page whose successor was retired redirects to the archive page of that successor.
		const to = own?.to ?? (followed.kind === 'here' || followed.kind === 'retired' ? followed.entry : undefined);
		if (to === undefined) return [];
		const places = Object.keys(redirects.moved).filter((entry) => isPlace(entry) && pageOf(entry) === address);
		return [
			{
				address,
				to,
				...(own && { retired: own }),
				places: Object.fromEntries(
					places.flatMap((entry) => {
						const end = targetOf(redirects, follow(entry, redirects, exists));
						return end ? [[idOf(entry), end.to]] : [];
					}),
				),
			},
		];
	});
}

/**
 * The places that links may still name on a page: its own former ones, and those of pages that now redirect to it,
 * because a server that redirects cannot see the part after the #.
 *
 * @param page address of a page that exists
 */
export function movedPlaces(page: string, redirects: Redirects, exists: Exists): MovedPlace[] {
	const found = new Map<string, MovedPlace>();
	for (const entry of [...Object.keys(redirects.moved), ...Object.keys(redirects.retired)]) {
		if (!isPlace(entry) || isAnswer(entry)) continue;
		const home = pageOf(entry);
		const followed = follow(home, redirects, exists);
		if (home !== page && !(followed.kind === 'here' && pageOf(followed.entry) === page)) continue;
		const id = idOf(entry);
		const end = targetOf(redirects, follow(entry, redirects, exists));
		if (end && !found.has(id) && !exists(`${page}#${id}`)) found.set(id, { id, ...end });
	}
	return [...found.values()];
}
