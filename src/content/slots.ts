/** A place in a text that a person fills in: `{{host}}`. */
export interface SlotUse {
	/** The text between the braces. */
	id: string;
	/** Its position in the text. */
	start: number;
	end: number;
}

/** Slots by id, as in `content/site.yaml`. */
type Slots = Readonly<Record<string, { example: string }>>;

const pattern = /\{\{([^{}]*)\}\}/g;

/**
 * Finds the slots in a text. Anything between two pairs of braces counts, so that a mistyped one is noticed.
 *
 * @returns the slots in order; ids that do not exist are returned unchanged
 */
export function findSlots(text: string): SlotUse[] {
	return [...text.matchAll(pattern)].map((match) => ({
		id: match[1] ?? '',
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** @returns the text with the examples in its slots; unknown slots stay unchanged, so that they are seen */
export function withExamples(text: string, slots: Slots): string {
	return text.replace(
		pattern,
		(slot, id: string) => (Object.hasOwn(slots, id) ? slots[id]?.example : undefined) ?? slot,
	);
}
