import { pictures, type Picture } from '../schemas/brand.ts';

/**
 * @param file path within the content folder
 * @returns the picture of the brand with that path; undefined if there is none
 */
export function pictureAt(file: string): Picture | undefined {
	const name = file.startsWith('brand/') ? file.slice('brand/'.length) : '';
	return Object.hasOwn(pictures, name) ? (name as Picture) : undefined;
}
