/** Something in the content that an overlay replaces. */
export interface Replaced {
	/** Path of the field, with list items named by their ids; empty for the whole file. */
	field: string;
	/** The value that was replaced. */
	original: unknown;
}

/** The result of merging two tables. */
interface Merged {
	data: unknown;
	/** Which table a value comes from, and its path in that table. */
	originOf(path: readonly PropertyKey[]): { upper: boolean; path: readonly PropertyKey[] };
	replaced: Replaced[];
}

/** Fields that can identify a list item. The first one that all items have is used. */
const names = ['id', 'value', 'cause', 'date'] as const;

/**
 * Merges one table over another. Keys are merged, and so are lists whose items have names: an item with the same name is
 * merged over ours, and any other item is added. Any other list or text replaces ours; `causes+` appends to a list
 * instead, and `+causes` prepends to it.
 *
 * @param lower our table
 * @param upper the table that is merged over it
 * @param joinsText set for files that programs write, in which a text is a list of words: both texts are joined
 */
export function mergeOver(lower: unknown, upper: unknown, joinsText = false): Merged {
	const origins = new Map<string, { upper: boolean; path: readonly PropertyKey[] }>();
	const replaced: Replaced[] = [];
	const mark = (at: readonly PropertyKey[], isUpper: boolean, path: readonly PropertyKey[]) =>
		origins.set(keyOf(at), { upper: isUpper, path });
	const data = lay(lower, upper, { at: [], lower: [], upper: [], named: [] });
	return { data, originOf, replaced };

	function lay(below: unknown, above: unknown, place: Place): unknown {
		if (isRecord(above) && isRecord(below)) {
			mark(place.at, false, place.lower);
			return layRecord(below, above, place);
		}
		const name = Array.isArray(above) && Array.isArray(below) ? nameOfItems([...below, ...above]) : undefined;
		if (name) {
			mark(place.at, false, place.lower);
			return layItems(below as Item[], above as Item[], name, place);
		}
		mark(place.at, true, place.upper);
		if (joinsText && typeof above === 'string' && typeof below === 'string')
			return above === below ? above : `${below} ${above}`;
		if (below !== undefined && JSON.stringify(below) !== JSON.stringify(above))
			replaced.push({ field: place.named.join('.'), original: below });
		if (Array.isArray(above))
			return above.map((item, index) => lay(undefined, item, inside(place, index, index, String(index))));
		return isRecord(above) ? layRecord({}, above, place) : above;
	}

	function layRecord(below: Item, above: Item, place: Place) {
		const result: Item = { ...below };
		for (const [written, value] of Object.entries(above)) {
			const key = Array.isArray(value) ? written.replace(/^\+|\+$/, '') : written;
			const own = Object.hasOwn(below, key) ? below[key] : undefined;
			const within = { ...inside(place, key, written, key), lower: [...place.lower, key] };
			result[key] =
				key !== written && Array.isArray(own)
					? addItems(own, value as unknown[], written.startsWith('+'), within)
					: lay(own, value, within);
		}
		return result;
	}

	/** Merges lists whose items have names. Duplicate items are kept, so that a rule reports them. */
	function layItems(below: readonly Item[], above: readonly Item[], name: string, place: Place) {
		const result: unknown[] = [...below];
		const met = new Set<number>();
		above.forEach((item, index) => {
			const same = below.findIndex((other) => other[name] === item[name]);
			const isNew = same === -1 || met.has(same);
			const at = isNew ? result.length : same;
			met.add(same);
			const within = { ...inside(place, at, index, String(item[name])), lower: [...place.lower, same] };
			result[at] = lay(isNew ? undefined : below[same], item, within);
		});
		return result;
	}

	function addItems(below: unknown[], above: unknown[], before: boolean, place: Place): unknown[] {
		const shift = before ? above.length : 0;
		mark(place.at, false, place.lower);
		below.forEach((_, index) => mark([...place.at, index + shift], false, [...place.lower, index]));
		const added = above.map((item, index) =>
			lay(undefined, item, inside(place, before ? index : below.length + index, index, String(index))),
		);
		return before ? [...added, ...below] : [...below, ...added];
	}

	function originOf(path: readonly PropertyKey[]) {
		for (let length = path.length; length >= 0; length -= 1) {
			const origin = origins.get(keyOf(path.slice(0, length)));
			if (origin) return { upper: origin.upper, path: [...origin.path, ...path.slice(length)] };
		}
		return { upper: false, path };
	}
}

/** A path in the merged data, and in both tables. */
interface Place {
	at: readonly PropertyKey[];
	lower: readonly PropertyKey[];
	upper: readonly PropertyKey[];
	/** The path with names in place of list positions. */
	named: readonly string[];
}

type Item = Record<string, unknown>;

const inside = (place: Place, at: PropertyKey, upper: PropertyKey, named: string): Place => ({
	at: [...place.at, at],
	lower: place.lower,
	upper: [...place.upper, upper],
	named: [...place.named, named],
});

const keyOf = (path: readonly PropertyKey[]) => path.map(String).join('\0');

const isRecord = (value: unknown): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOfItems = (items: readonly unknown[]): string | undefined =>
	names.find((name) => items.length > 0 && items.every((item) => isRecord(item) && isName(item[name])));

const isName = (value: unknown) => typeof value === 'string' || typeof value === 'number';
