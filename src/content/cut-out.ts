import type { ContentFile } from './content.ts';

type Path = readonly PropertyKey[];

/** A file without some of its values, and where each place of it is in the file as it was written. */
export interface CutFile<T> extends ContentFile<T> {
	originOf(path: Path): Path;
}

/**
 * Takes values out of a file. What is left is named by its place in the new lists, and its lines are those of the file.
 *
 * @param file a file
 * @param out places of items and fields that are taken out, as they were before any of them was
 */
export function cutOut<T>(file: ContentFile<T>, out: readonly Path[]): CutFile<T> {
	const isOut = new Set(out.map(keyOf));
	/** By the place of a list in the new data, the places in the old one of the items that it still has. */
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
		// A map and other objects of a class are taken out as a whole or not at all.
		if (Object.prototype.toString.call(value) !== '[object Object]') return value;
		return Object.fromEntries(
			Object.entries(value as object)
				.filter(([key]) => !isOut.has(keyOf([...was, key])))
				.map(([key, inner]) => [key, cut(inner, [...at, key], [...was, key])]),
		);
	}
}

const keyOf = (path: Path) => path.map(String).join('\0');
