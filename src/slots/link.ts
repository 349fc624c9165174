import { fragmentParts } from '../links/fragment-parts.ts';
import type { Site } from '../schemas/site.ts';
import { safeDecodeURIComponent } from '../text/safe-decode.ts';
import { slotMark } from './slot-mark.ts';
import { slotValue } from './slot-value.ts';

/** Values by slot id. */
export type SlotValues = Readonly<Record<string, string>>;
type Slots = Site['slots'];

/**
 * Adds slot values to the fragment of an address. A value that its slot does not allow is left out.
 *
 * @param fragment a diagnosis in progress, without the #
 * @returns the fragment, with one part for each value, in the order of the slots
 */
export function withSlots(fragment: string, values: SlotValues, slots: Slots): string {
	const parts = Object.entries(allowedValues(values, slots)).map(([id, value]) => `${slotMark}${id}=${encode(value)}`);
	return [withoutSlots(fragment), ...parts].join(';');
}

/** @returns the fragment without the parts that carry values, the rest untouched */
export function withoutSlots(fragment: string): string {
	return fragment
		.split(/;|%3b/i)
		.filter((part) => !safeDecodeURIComponent(part).toLowerCase().startsWith(slotMark))
		.join(';');
}

/**
 * Reads the values that a link carries. Anyone can make a link, so each value is checked against its slot, like a typed
 * one.
 *
 * @param fragment with or without the #
 * @returns the allowed values; the rest is ignored
 */
export function readSlots(fragment: string, slots: Slots): SlotValues {
	const found: Record<string, unknown> = {};
	for (const { key, value } of fragmentParts(fragment)) {
		if (!key.startsWith(slotMark)) continue;
		const id = key.slice(slotMark.length);
		found[id] = Object.hasOwn(found, id) ? undefined : value;
	}
	return allowedValues(found, slots);
}

/** @returns the allowed values out of unchecked values by slot id */
export function allowedValues(values: unknown, slots: Slots): SlotValues {
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
