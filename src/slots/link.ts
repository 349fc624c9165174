import { withoutEscapes } from '../links/without-escapes.ts';
import type { Site } from '../schemas/site.ts';
import { slotMark } from './slot-mark.ts';
import { slotValue } from './slot-value.ts';

/** Values by slot id. */
export type SlotValues = Readonly<Record<string, string>>;
type Slots = Site['slots'];

/**
 * Adds values to the fragment of an address. Only what its slot may hold gets in.
 *
 * @param fragment a diagnosis in progress, without the #
 * @returns the fragment, with one part for each value, in the order of the slots
 */
export function withSlots(fragment: string, values: SlotValues, slots: Slots): string {
	const parts = Object.entries(held(values, slots)).map(([id, value]) => `${slotMark}${id}=${encode(value)}`);
	return [withoutSlots(fragment), ...parts].join(';');
}

/** @returns the fragment without the parts that carry values, the rest untouched */
export function withoutSlots(fragment: string): string {
	return fragment
		.split(/;|%3b/i)
		.filter((part) => !withoutEscapes(part).startsWith(slotMark))
		.join(';');
}

/**
 * Reads the values that a link carries. Anyone can make a link, so each value is held to its slot like a typed one.
 *
 * @param fragment with or without the #, decoded once at most
 * @returns the values that are allowed; the rest is as if it were not there
 */
export function readSlots(fragment: string, slots: Slots): SlotValues {
	const found: Record<string, unknown> = {};
	for (const part of withoutEscapes(fragment.replace(/^#/, ''))
		.split(';')
		.filter((text) => text.startsWith(slotMark))) {
		const [id = '', ...value] = part.slice(slotMark.length).split('=');
		found[id] = Object.hasOwn(found, id) ? undefined : value.join('=');
	}
	return held(found, slots);
}

/** @returns what may stand in its slot, of anything that claims to be values by slot id */
export function held(values: unknown, slots: Slots): SlotValues {
	const given = typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
	return Object.fromEntries(
		Object.entries(slots).flatMap(([id, { kind }]) => {
			const value = Object.hasOwn(given, id) ? slotValue(kind, given[id]) : undefined;
			return value === undefined ? [] : [[id, value]];
		}),
	);
}

/** Round brackets are escaped too: many programs end a link at them. */
const encode = (value: string) =>
	encodeURIComponent(value).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`);
