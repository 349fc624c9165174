/** A link may have been cut, joined or written by anyone; what it held is named, not repeated in full. */
const maxParts = 5;
const maxCharacters = 40;

/**
 * @param dropped parts of an address that were set aside
 * @returns the first of them, shortened, with an ellipsis for all that is left out
 */
export function shownParts(dropped: readonly string[]): string {
	const shown = dropped
		.slice(0, maxParts)
		.map((part) => (part.length > maxCharacters ? `${part.slice(0, maxCharacters - 1)}…` : part));
	return [...shown, ...(dropped.length > maxParts ? ['…'] : [])].join(', ');
}
