import type { KnownSite } from '../../../src/insights/insights.ts';
import type { ReadSite } from '../../../src/insights/log-counts.ts';
import type { LogRequest } from '../../../src/insights/log-request.ts';
import { pageTitles } from '../../../src/guide/page-titles.ts';
import { realIndex } from '../search/real-index.ts';

const { guide, ...finder } = realIndex();
export const [cause, other] = guide.causes;

/** The guide under /kb/, with a page that moved, one that was retired, and one that another site had. */
export const readSite: ReadSite = {
	base: '/kb/',
	old: new Set(['/fix/old/', '/fix/ended/']),
	foreign: new Set(['/wiki/view.php?id=12']),
	desks: ['tickets'],
};

export const knownSite: KnownSite = {
	finder,
	book: { titles: pageTitles(guide), moved: { '/wiki/view.php?id=12': other!.address } },
	causes: Object.fromEntries(guide.causes.map(({ address, title }) => [address, title])),
	old: { '/fix/old/': { to: other!.address }, '/fix/ended/': { to: cause!.address, retired: 'It ended' } },
	desks: readSite.desks,
};

/** A reader's request for a page that exists, with optional changes. */
export const request = (target: string, given: Partial<LogRequest> = {}): LogRequest => ({
	...{ method: 'GET', target, status: 200, day: '2026-10-10', agent: 'Mozilla/5.0' },
	...given,
});
