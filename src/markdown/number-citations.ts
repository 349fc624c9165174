/** A citation, with the word for its grade if that is weak. */
const citation = /<a href="#source-([\w-]+)" class="cite">(.*?)<\/a>/g;
/** A source in a list at the end of a page; the list of all sources has a class. */
const listed = /<li id="source-([\w-]+)"(>?)/g;

/**
 * Numbers the citations of a page by its list of sources, which requires the whole page. In that list, the ids of sources
 * become their numbers, which are shorter; only citations link to them.
 *
 * @param html a page
 * @returns the page with the number of the source in each citation without a word
 */
export function numberCitations(html: string): string {
	const numbers = new Map<string, number>();
	const places = new Map<string, string>();
	const numbered = html.replace(listed, (whole, id: string, ending: string) => {
		if (numbers.has(id)) return whole;
		numbers.set(id, numbers.size + 1);
		const place = ending ? `source-${numbers.size}` : `source-${id}`;
		places.set(id, place);
		return `<li id="${place}"${ending}`;
	});
	return numbered.replace(citation, (whole, id: string, words: string) =>
		places.has(id) ? `<a href="#${places.get(id)}" class="cite">${words || numbers.get(id)}</a>` : whole,
	);
}
