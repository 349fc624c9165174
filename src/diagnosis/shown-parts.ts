/** A link may have been cut, joined or written by anyone; what it held is named, not repeated in full. */
const mostParts = 5;
const mostLetters = 40;

/**
 * @param dropped parts of an address that were set aside
 * @returns the first of them, shortened, with an ellipsis for all that is left out
 */
export function shownParts(dropped: readonly string[]): string {
	const shown = dropped
		.slice(0, mostParts)
		.map((part) => (part.length > mostLetters ? `${part.slice(0, mostLetters - 1)}…` : part));
	return [...shown, ...(dropped.length > mostParts ? ['…'] : [])].join(', ');
}
