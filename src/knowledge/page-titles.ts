import type { Knowledge } from './knowledge.ts';

/**
 * The pages of this edition, codes and pairs apart: those are looked up by number, and none may be taken for another
 * because it is spelled like it.
 *
 * @returns what each page is called, by its address
 */
export function pageTitles({ site, words, causes, guides, tree }: Knowledge): Record<string, string> {
	const top = (['fix', 'code', 'diagnose', 'myths', 'agents', 'about'] as const).map((name) => [
		`/${name}/`,
		words.nav[name],
	]);
	return Object.fromEntries([
		['/', site.name],
		...top,
		['/search/', words.search.title],
		['/guides/', words.guides.title],
		['/guides/glossary/', words.glossary.title],
		['/diagnose/map/', words.map.title],
		...[...causes, ...guides].map(({ address, title }) => [address, title]),
		...tree.questions.map(({ id, ask }) => [`/diagnose/${id}/`, ask]),
		...tree.outcomes.flatMap((end) => ('human' in end ? [[`/diagnose/${end.id}/`, end.human]] : [])),
	]) as Record<string, string>;
}
