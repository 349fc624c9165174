import { weigh } from '../weigh.ts';
import type { Built } from '../../src/build/read-pages.ts';
import { onTheWire } from '../../src/guide/on-the-wire.ts';
import { median, type Measure } from './measure.ts';

/** The largest code index that loads without a noticeable delay on a bad connection. */
const codesGoal = 12_000;
/** The content of ten segments, according to the rule. */
const viewGoal = 14_600;
/** The limit of `src/guide/finder-data.ts` for the first part of the pages. */
const pagesGoal = 36_000;

/** Bytes on the wire, with Brotli at its best. */
export function wire(site: string, built: Built): Measure[] {
	const file = (name: string, goal?: number): Measure => ({
		measure: `wire, ${site}: ${name}`,
		value: onTheWire(built.files.get(`${built.base}${name}`) ?? Buffer.alloc(0)),
		unit: 'bytes',
		...(goal !== undefined && { goal }),
	});
	return [file('finder.json', codesGoal), file('finder-pages.json', pagesGoal), file('finder-more.json')];
}

/** The size of the first view of the articles. */
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
