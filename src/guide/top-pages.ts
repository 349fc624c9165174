import type { Guide } from './guide.ts';

const all = ['fix', 'code', 'diagnose', 'myths', 'agents'] as const;

/**
 * @param guide all that is known
 * @returns the first part of the address of each page that the navigation names, in its order; what this guide has nothing
 * for is left out
 */
export const topPages = (guide: Pick<Guide, 'prose' | 'myths'>): (typeof all)[number][] =>
	all.filter((page) => (page === 'myths' ? guide.myths.length > 0 : page !== 'agents' || hasDesk(guide)));

/** @returns whether there is a page for help desks: the content has prose for it */
export const hasDesk = ({ prose }: Pick<Guide, 'prose'>): boolean => prose.includes('agents');

/** @returns whether there is a page that lists guides: there are some, or a glossary */
export const hasGuides = ({ glossary, guides }: Pick<Guide, 'glossary' | 'guides'>): boolean =>
	guides.length > 0 || hasGlossary({ glossary });

/** @returns whether there is a page that explains words */
export const hasGlossary = ({ glossary }: Pick<Guide, 'glossary'>): boolean => Object.keys(glossary).length > 0;
