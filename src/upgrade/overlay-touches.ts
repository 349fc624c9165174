import { codeAddress, codeId, pairId } from '../codes/identity.ts';
import type { Content } from '../content/content.ts';
import type { Entry } from '../links/ledger.ts';

/** A replacement in the overlay, and what happened to its original. */
export interface Overlaid {
	/** The file; for a YAML file, also the field: `strings.yaml nav.fix`. */
	what: string;
	original: 'changed' | 'unchanged' | 'gone' | 'unknown';
}

/** An address that the overlay extends or replaces, and that the update affects. */
export interface Touched {
	/** File of the overlay. */
	file: string;
	address: Entry;
	/** Whether the update changes or removes it. */
	is: 'changed' | 'gone';
}

/**
 * @param now current digests of the originals that the overlay replaces, by file and field
 * @param before digests of the old edition, or those that `npm run overlay` recorded
 * @returns all replacements, and those whose original no longer exists
 */
export function overlaidOriginals(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): Overlaid[] {
	return [
		...[...now].map(([what, digest]): Overlaid => {
			const then = before.get(what);
			return { what, original: then === undefined ? 'unknown' : then === digest ? 'unchanged' : 'changed' };
		}),
		...[...before.keys()].filter((what) => !now.has(what)).map((what): Overlaid => ({ what, original: 'gone' })),
	];
}

/**
 * @param content this edition merged with the overlay
 * @param changed addresses that the update changes
 * @param gone addresses that it removes
 * @returns those that the overlay extends or replaces
 */
export function overlayTouches(content: Content, changed: ReadonlySet<Entry>, gone: ReadonlySet<Entry>): Touched[] {
	const notes = new Set(content.notes.map(({ file }) => file));
	return overlaidPlaces(content).flatMap(({ file, address }): Touched[] => {
		// An update cannot affect a file that only the overlay has, but notes are about our pages.
		if (content.added.includes(file) && !notes.has(file)) return [];
		const is = gone.has(address) ? 'gone' : changed.has(address) ? 'changed' : undefined;
		return is ? [{ file, address, is }] : [];
	});
}

/** Every address that the overlay extends or replaces, including whole articles. */
function overlaidPlaces({ articles, codes, pairs, diagnosis, guides, myths, notes }: Content): Omit<Touched, 'is'>[] {
	const whole = (address: Entry, { file, isOverlaid, data }: AnyFile) =>
		anyOverlaid(isOverlaid, [], data) ? [{ file, address }] : [];
	return [
		...articles.flatMap((one) => whole(`/fix/${one.id}/`, one)),
		...codes.flatMap(({ id, file, data, isOverlaid }) =>
			data.codes.flatMap((code, index) =>
				anyOverlaid(isOverlaid, ['codes', index], code)
					? [{ file, address: codeAddress(codeId(id, code.value, data.primary)) }]
					: [],
			),
		),
		...pairs.flatMap((one) => whole(codeAddress(pairId(one.data.first, one.data.second)), one)),
		...diagnosis.flatMap(({ file, data, isOverlaid }) =>
			(['questions', 'outcomes'] as const).flatMap((list) =>
				data[list].flatMap((node, index) =>
					anyOverlaid(isOverlaid, [list, index], node) ? [{ file, address: `/diagnose/${node.id}/` }] : [],
				),
			),
		),
		...guides.flatMap((one) => whole(`/guides/${one.id}/`, one)),
		...myths.flatMap((one) => whole(`/myths/#${one.id}`, one)),
		...notes.flatMap(({ file, data, isOverlaid }) =>
			Object.keys(data)
				.filter((address) => isOverlaid([address]))
				.map((address) => ({ file, address })),
		),
	];
}

type AnyFile = Pick<Content['articles'][number], 'file' | 'isOverlaid'> & { data: unknown };

/** Whether a value, or anything within it, comes from the overlay. */
function anyOverlaid(isOverlaid: AnyFile['isOverlaid'], path: readonly PropertyKey[], value: unknown): boolean {
	if (isOverlaid(path)) return true;
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(value).some(([name, inner]) =>
		anyOverlaid(isOverlaid, [...path, Array.isArray(value) ? Number(name) : name], inner),
	);
}
