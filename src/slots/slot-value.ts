import type { Site } from '../schemas/site.ts';
import { isAdapterName } from './adapter-name.ts';
import { isIpv4, isIpv6 } from './ip-address.ts';

/** The kinds of slots that `content/site.yaml` can declare. */
export type SlotKind = Site['slots'][string]['kind'];

/** The longest value of any kind, a host name; anything longer is rejected unread. */
const maxLength = 253;

const allowed: Record<SlotKind, (text: string) => boolean> = {
	host: (text) => isHostName(text) || isIpv4(text),
	address: (text) => isIpv4(text) || isIpv6(text),
	port: (text) => isWholeNumber(text, 1, 65_535),
	adapter: isAdapterName,
	number: (text) => isWholeNumber(text, 1, 65_535),
};

/**
 * Checks a value against the kind of its slot. Someone will paste the command with this value as administrator,
 * so the value is taken unchanged or not at all: nothing is trimmed, decoded, folded or repaired.
 *
 * @param kind the kind of the slot
 * @param text a value from a person, a link or the store of the browser
 * @returns the same text, or undefined when it is not a valid value of its kind
 */
export function slotValue(kind: SlotKind, text: unknown): string | undefined {
	return typeof text === 'string' && text.length <= maxLength && allowed[kind](text) ? text : undefined;
}

const label = /^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/i;

/**
 * A host name by RFC 1123, section 2.1: labels of at most 63 letters, digits and hyphens, no hyphen at either end;
 * and the underscore, which some old computer names have. One label is enough. The last may not be a number, or the name
 * could be read as an address (RFC 1123, section 2.1, "Discussion").
 */
function isHostName(text: string): boolean {
	const labels = text.split('.');
	return labels.every((part) => label.test(part)) && !/^(\d+|0x[\da-f]*)$/i.test(labels.at(-1) ?? '');
}

/** Digits only, no sign, no leading zero. */
function isWholeNumber(text: string, from: number, to: number): boolean {
	return /^[1-9]\d{0,4}$/.test(text) && Number(text) >= from && Number(text) <= to;
}
