import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Content, ContentFile } from './content.ts';
import { placesOf } from './places.ts';
import { findSlots } from './slots.ts';

/** @returns the ids of the slots used anywhere in the content: in texts, commands and the patterns of probes */
export function usedSlots(content: Content): Set<string> {
	const files = (Object.keys(collections) as CollectionName[]).flatMap(
		(name) => content[name] as ContentFile<unknown>[],
	);
	const written = files.flatMap(({ data, body }) => findSlots(JSON.stringify([data, body])));
	const named = placesOf(content).filter(({ meta }) => meta.ref === 'slot');
	return new Set([...written.map(({ id }) => id), ...named.map(({ value }) => String(value))]);
}
