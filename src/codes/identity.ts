/**
 * The permanent id of a code. It is part of addresses, so it never changes.
 * @param list id of the list
 * @param value the number, signed or not
 * @param primary whether the list owns the short form
 * @returns `0x523` in the primary list, `other-0x7` in another
 */
export function codeId(list: string, value: number, primary: boolean): string {
	const hex = `0x${(value >>> 0).toString(16)}`;
	return primary ? hex : `${list}-${hex}`;
}

/**
 * The permanent id of a pair.
 * @param first number of the first list, signed or not
 * @param second number of the second list
 * @returns `0x523-0x7`
 */
export function pairId(first: number, second: number): string {
	return `0x${(first >>> 0).toString(16)}-0x${(second >>> 0).toString(16)}`;
}

/**
 * The address of a code or pair below the root of the site; without `base`.
 * @param id from `codeId` or `pairId`
 */
export function codeAddress(id: string): string {
	return `/code/${id}/`;
}
