/** A link may have been cut, joined or written by anyone, so its unknown parts are shown shortened. */
const maxParts = 5;
const maxCharacters = 40;

/**
 * @param dropped parts of an address that were ignored
 * @returns the first of them, shortened, with an ellipsis for everything left out
 */
export function shownParts(dropped: readonly string[]): string {
	const shown = dropped
		.slice(0, maxParts)
		.map((part) => (part.length > maxCharacters ? `${part.slice(0, maxCharacters - 1)}…` : part));
	return [...shown, ...(dropped.length > maxParts ? ['…'] : [])].join(', ');
}
