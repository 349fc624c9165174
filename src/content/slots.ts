/** A placeholder in a text, for a person to fill in: `{{host}}`. */
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
 * Finds the slots in a text. Anything between double braces counts, so that typos are noticed.
 *
 * @returns the slots in order, including unknown ids
 */
export function findSlots(text: string): SlotUse[] {
	return [...text.matchAll(pattern)].map((match) => ({
		id: match[1] ?? '',
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** @returns the text with examples in its slots; unknown slots are left as they are, so that they are noticed */
export function withExamples(text: string, slots: Slots): string {
	return text.replace(
		pattern,
		(slot, id: string) => (Object.hasOwn(slots, id) ? slots[id]?.example : undefined) ?? slot,
	);
}
