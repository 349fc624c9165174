/**
 * Reads the data that a page contains for its scripts.
 *
 * @param within the element that contains the block
 * @returns the parsed JSON of the data block that is its direct child
 * @throws when there is none, which is a bug in the page
 */
export function readJson<T>(within: ParentNode): T {
	const block = within.querySelector(':scope > script[type="application/json"]');
	if (!block?.textContent) throw new Error('This page lacks the data block for its script.');
	return JSON.parse(block.textContent) as T;
}
