import type { CollectionName } from '../schemas/collections.ts';
import { slug } from '../schemas/text.ts';

/** Ids that the engine uses for its own pages and sections. */
const reserved: Partial<Record<CollectionName, readonly string[]>> = {
	guides: ['glossary'],
	codes: ['pairs'],
};

/** Windows opens a device for each of these names, with any extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Checks a file name, which becomes an id, part of an address, and a folder of the site. Ids are lower-case, so no two
 * differ only by case.
 *
 * @param kind the kind of content
 * @param id file name without folder and extension
 * @returns what is wrong with it; undefined if nothing is
 */
export function wrongFileName(kind: CollectionName, id: string): string | undefined {
	if (!slug.safeParse(id).success)
		return `"${id}" becomes part of an address, so it may contain only lower-case letters, digits and single hyphens.`;
	if (reserved[kind]?.includes(id)) return `"${id}" is reserved by the engine.`;
	if (kind === 'codes' && id.startsWith('0x')) return `"${id}" looks like a number, and such names are for pairs.`;
	return wrongFolderName(id);
}

/** @returns what is wrong with an id that names a folder of the site; undefined if nothing is */
export const wrongFolderName = (id: string): string | undefined =>
	device.test(id) ? `Windows reserves "${id}" for a device, so no folder can have that name.` : undefined;
