import { foldLine } from './fold-output.ts';

const holeKinds = ['word', 'letters', 'number', 'hex', 'address', 'host', 'text'] as const;
/** Kinds of text that a hole can match. */
export type HoleKind = (typeof holeKinds)[number];

/** A part of a pattern: fixed text, a hole, or any text (`{...}`). */
export type Part = { text: string } | { name: string; kind: HoleKind } | 'skip';

const hole = /\{\{([a-z0-9-]+)\}\}|\{(\.\.\.)\}|\{([a-z][a-z0-9-]*)(?::([a-z]+))?\}/g;

/**
 * Compiles a line of a pattern.
 *
 * @param line as the author wrote it
 * @param slots values of slots, by id; they are matched literally
 * @returns its parts
 * @throws when a hole has an unknown kind or names an unknown slot
 */
export function compilePattern(line: string, slots: Readonly<Record<string, string>>): Part[] {
	const parts: Part[] = [];
	const folded = foldLine(line);
	let from = 0;
	const literal = (text: string) => {
		if (text) parts.push({ text });
	};
	for (const match of folded.matchAll(hole)) {
		const [whole, slot, skip, name = '', kind = 'word'] = match;
		literal(folded.slice(from, match.index));
		from = match.index + whole.length;
		if (slot !== undefined) literal(slotText(slots, slot));
		else if (skip) parts.push('skip');
		else if (isKind(kind)) parts.push({ name, kind });
		else throw new Error(`"${kind}" is not a kind of hole.`);
	}
	literal(folded.slice(from));
	return parts;
}

function slotText(slots: Readonly<Record<string, string>>, id: string): string {
	if (!Object.hasOwn(slots, id)) throw new Error(`"{{${id}}}" is not a slot.`);
	return slots[id] ?? '';
}

const isKind = (kind: string): kind is HoleKind => (holeKinds as readonly string[]).includes(kind);

/** @returns the names of the holes in the lines of a pattern */
export const holesOf = (lines: readonly string[]): string[] =>
	lines.flatMap((line) => [...line.matchAll(hole)].flatMap((match) => match[3] ?? []));
