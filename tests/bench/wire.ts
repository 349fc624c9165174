import { weigh } from '../weigh.ts';
import type { Built } from '../../src/build/read-pages.ts';
import { onTheWire } from '../../src/guide/on-the-wire.ts';
import { median, type Measure } from './measure.ts';

/** The largest code index that loads unnoticed on a bad line. */
const codesGoal = 12_000;
/** What ten segments carry, as the rule has it. */
const viewGoal = 14_600;
/** What `src/guide/finder-data.ts` gives the first part of the pages. */
const pagesGoal = 36_000;

/** Bytes on the wire, with brotli at its best. */
export function wire(site: string, built: Built): Measure[] {
	const file = (name: string, goal?: number): Measure => ({
		measure: `wire, ${site}: ${name}`,
		value: onTheWire(built.files.get(`${built.base}${name}`) ?? Buffer.alloc(0)),
		unit: 'bytes',
		...(goal !== undefined && { goal }),
	});
	return [file('finder.json', codesGoal), file('finder-pages.json', pagesGoal), file('finder-more.json')];
}

/** What the first view of the articles takes. */
export function firstViews(site: string, built: Built): Measure[] {
	const articles = built.pages.filter(({ address }) => /^\/fix\/[^/]+\/$/.test(address));
	const bytes = articles.map((page) => weigh(page, built).bytes);
	return [
		{ measure: `wire, ${site}: first view of an article, median`, value: median(bytes), unit: 'bytes', goal: viewGoal },
		{
			measure: `wire, ${site}: first view of the largest article`,
			value: Math.max(...bytes),
			unit: 'bytes',
			goal: viewGoal,
		},
	];
}
