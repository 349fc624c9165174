import type { Browser } from '@playwright/test';
import { readPages } from '../../src/build/read-pages.ts';
import { build, buildTimes, forget } from './builds.ts';
import { firstResult, type Asked } from './first-result.ts';
import type { Measure } from './measure.ts';
import { serveCompressed } from './serve-compressed.ts';
import { firstViews, wire } from './wire.ts';

/** A site to build and to measure. */
export interface BenchSite {
	name: string;
	/** Its content; the built site is written next to it. */
	folder: string;
	asked: Asked;
	/** Seconds that its build may take: what Starlight takes for as many words in MDX. */
	goals?: { wall: number; processor: number; again: number };
}

/** Everything that can only be measured on a finished site: its build, its weight, its results on a slow connection. */
export async function onSite({ name, folder, asked, goals }: BenchSite, browser: Browser): Promise<Measure[]> {
	const outDir = `${folder}-dist`;
	forget(folder);
	const { wall, processor } = build(folder, outDir);
	const again = build(folder, outDir);
	forget(folder);
	const built = readPages(outDir, '/');
	const served = await serveCompressed(built, /^\/(?:search\/|assets\/|pagefind\/|finder)/);
	try {
		return [
			...buildTimes(name, { wall, processor }, goals),
			{ measure: `build, ${name}: again`, value: again.wall, unit: 's', ...(goals && { goal: goals.again }) },
			...wire(name, built),
			...firstViews(name, built),
			...(await firstResult(name, browser, served, asked)),
		];
	} finally {
		served.close();
	}
}
