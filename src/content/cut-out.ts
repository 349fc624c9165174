import type { ContentFile } from './content.ts';

type Path = readonly PropertyKey[];

/** A file without some of its values, with a way back to the paths of the original. */
export interface CutFile<T> extends ContentFile<T> {
	originOf(path: Path): Path;
}

/**
 * Removes values from a file. Paths refer to the new lists; line numbers are still those of the file.
 *
 * @param file a file
 * @param out paths of the items and fields to remove, as they were before any removal
 */
export function cutOut<T>(file: ContentFile<T>, out: readonly Path[]): CutFile<T> {
	const isOut = new Set(out.map(keyOf));
	/** For each list in the new data, by path: the old indexes of the remaining items. */
	const kept = new Map<string, number[]>();
	const data = cut(file.data, [], []) as T;
	const before = 'originOf' in file ? (file as CutFile<T>).originOf : (path: Path) => path;
	const originHere = (path: Path) =>
		path.map((key, index) => (typeof key === 'number' ? (kept.get(keyOf(path.slice(0, index)))?.[key] ?? key) : key));
	return {
		...file,
		data,
		originOf: (path) => before(originHere(path)),
		lineOf: (path) => file.lineOf(originHere(path)),
		textLineOf: (path) => file.textLineOf(originHere(path)),
		isOverlaid: (path) => file.isOverlaid(originHere(path)),
	};

	function cut(value: unknown, at: Path, was: Path): unknown {
		if (Array.isArray(value)) {
			const places = [...value.keys()].filter((index) => !isOut.has(keyOf([...was, index])));
			kept.set(keyOf(at), places);
			return places.map((place, index) => cut(value[place], [...at, index], [...was, place]));
		}
		// Maps and other class instances are removed as a whole or not at all.
		if (Object.prototype.toString.call(value) !== '[object Object]') return value;
		return Object.fromEntries(
			Object.entries(value as object)
				.filter(([key]) => !isOut.has(keyOf([...was, key])))
				.map(([key, inner]) => [key, cut(inner, [...at, key], [...was, key])]),
		);
	}
}

const keyOf = (path: Path) => path.map(String).join('\0');
