import type { Guide } from './guide.ts';
import { hasGlossary, hasGuides, topPages } from './top-pages.ts';

/**
 * The pages of this edition, except codes and pairs: those are found by number only, so that similar spelling never leads
 * to another code.
 *
 * @returns the title of each page, by address
 */
export function pageTitles(guide: Guide): Record<string, string> {
	const { site, words, causes, guides, tree } = guide;
	const top = [...topPages(guide), 'about' as const].map((name) => [`/${name}/`, words.nav[name]]);
	return Object.fromEntries([
		['/', site.name],
		...top,
		['/search/', words.search.title],
		...(hasGuides(guide) ? [['/guides/', words.guides.title]] : []),
		...(hasGlossary(guide) ? [['/guides/glossary/', words.glossary.title]] : []),
		['/diagnose/map/', words.map.title],
		...[...causes, ...guides].map(({ address, title }) => [address, title]),
		...tree.questions.map(({ id, ask }) => [`/diagnose/${id}/`, ask]),
		...tree.outcomes.flatMap((end) => ('escalate' in end ? [[`/diagnose/${end.id}/`, end.escalate]] : [])),
	]) as Record<string, string>;
}
