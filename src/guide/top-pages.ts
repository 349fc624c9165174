import type { Guide } from './guide.ts';

const all = ['fix', 'code', 'diagnose', 'myths', 'agents'] as const;

/**
 * @param guide the joined content
 * @returns the first part of the address of each page in the navigation, in order, without pages that this guide lacks
 */
export const topPages = (guide: Pick<Guide, 'prose' | 'myths'>): (typeof all)[number][] =>
	all.filter((page) => (page === 'myths' ? guide.myths.length > 0 : page !== 'agents' || hasDesk(guide)));

/** @returns whether there is a page for help desks, which requires a text in the content */
export const hasDesk = ({ prose }: Pick<Guide, 'prose'>): boolean => prose.includes('agents');

/** @returns whether there is a list of guides, which requires a guide or a glossary */
export const hasGuides = ({ glossary, guides }: Pick<Guide, 'glossary' | 'guides'>): boolean =>
	guides.length > 0 || hasGlossary({ glossary });

/** @returns whether there is a glossary page */
export const hasGlossary = ({ glossary }: Pick<Guide, 'glossary'>): boolean => Object.keys(glossary).length > 0;
