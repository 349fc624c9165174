/** Network Information API; not every browser has it. */
export interface Connection {
	/** Whether the person asked to save data. */
	saveData?: boolean;
	effectiveType?: string;
}

/** Limit of bytes to prefetch for each build, as transferred. */
export const maxAhead = 400_000;
/** A list of codes has hundreds of links. */
const maxLinks = 40;

/** @returns whether pages may be prefetched */
export const allowsAhead = ({ saveData = false, effectiveType = '' }: Connection = {}): boolean =>
	!saveData && !effectiveType.includes('2g');

/**
 * @param page address of a page
 * @param links addresses of its links, in order
 * @returns addresses of other pages on the same host, each once, without those with a query, which is personal
 */
export function linkedPages(page: string, links: readonly string[]): string[] {
	const { origin, pathname } = new URL(page);
	const pages = links
		.filter((link) => link.startsWith(`${origin}/`) && !link.includes('?'))
		.map((link) => link.replace(/#.*/s, ''))
		.filter((link) => link.endsWith('/') && link !== origin + pathname);
	return [...new Set(pages)].slice(0, maxLinks);
}
