import type { CollectionName } from '../schemas/collections.ts';
import { slug } from '../schemas/text.ts';

/** Addresses that the engine gives to pages and parts of its own. */
const own: Partial<Record<CollectionName, readonly string[]>> = {
	guides: ['glossary'],
	codes: ['pairs'],
};

/** Windows opens a device under each of these names, whatever follows a full stop. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a file becomes the id of what it holds, part of an address, and a folder of the site. Ids in lower case
 * cannot differ by case alone.
 *
 * @param kind the kind of content
 * @param id name of a file without folder and ending
 * @returns what is wrong with it; undefined where nothing is
 */
export function wrongFileName(kind: CollectionName, id: string): string | undefined {
	if (!slug.safeParse(id).success)
		return `"${id}" becomes part of an address, so it may hold only lower-case letters, digits and single hyphens.`;
	if (own[kind]?.includes(id)) return `The engine has a "${id}" of its own.`;
	if (kind === 'codes' && id.startsWith('0x')) return `"${id}" reads like a number, and pairs of numbers are named so.`;
	return wrongFolderName(id);
}

/** @returns what is wrong with an id that names a folder of the site; undefined where nothing is */
export const wrongFolderName = (id: string): string | undefined =>
	device.test(id) ? `Windows has a device called "${id}", so no folder can have that name there.` : undefined;
