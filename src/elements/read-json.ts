/**
 * Reads the data that a page carries for its scripts.
 *
 * @param within the element that holds the block
 * @returns the parsed JSON of the data block that is its own child, not a descendant's
 * @throws when there is none, which is a fault of the page
 */
export function readJson<T>(within: ParentNode): T {
	const block = within.querySelector(':scope > script[type="application/json"]');
	if (!block?.textContent) throw new Error('This page lacks the data block for its script.');
	return JSON.parse(block.textContent) as T;
}
