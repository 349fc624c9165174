/** What a browser says of its line; not every browser says anything. */
export interface Line {
	/** The person asked to save data. */
	saveData?: boolean;
	effectiveType?: string;
}

/** So many bytes a build are fetched ahead at most, as they come over the line. */
export const maxAhead = 400_000;
/** A list of all codes has hundreds of links. */
const maxLinks = 40;

/** @returns whether pages may be fetched that nobody has asked for yet */
export const allowsAhead = ({ saveData = false, effectiveType = '' }: Line = {}): boolean =>
	!saveData && !effectiveType.includes('2g');

/**
 * @param page address of a page
 * @param links addresses of its links, in their order
 * @returns addresses of other pages of its host, each once; a query belongs to one person
 */
export function linkedPages(page: string, links: readonly string[]): string[] {
	const { origin, pathname } = new URL(page);
	const pages = links
		.filter((link) => link.startsWith(`${origin}/`) && !link.includes('?'))
		.map((link) => link.replace(/#.*/s, ''))
		.filter((link) => link.endsWith('/') && link !== origin + pathname);
	return [...new Set(pages)].slice(0, maxLinks);
}
