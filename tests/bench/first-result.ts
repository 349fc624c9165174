import type { Browser, CDPSession, Page, Request } from '@playwright/test';
import { median, type Measure } from './measure.ts';
import type { Served } from './serve-compressed.ts';

/**
 * "Slow 4G" as Chrome's developer tools apply it: nine tenths of 1.6 Mbit/s down and 750 kbit/s up, in bytes; and
 * 3.75 times 150 ms of latency, for each request.
 */
const slow4g = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1_600_000 / 8) * 0.9,
	uploadThroughput: (750_000 / 8) * 0.9,
};
const rounds = 5;
const goal = 1000;
/** The box waits briefly for the next key; the rest is two frames. */
const codeGoal = 200;
/** If no request starts for this long, none will: a request takes half a second on this connection. */
const silence = 2000;

/** What is typed, and the URL that must be among the results. */
export interface Asked {
	words: string;
	leadsTo: string;
	code: string;
	codeLeadsTo: string;
}

/** How soon the first useful result is visible on a slow connection, and what the box loads. */
export async function firstResult(site: string, browser: Browser, served: Served, asked: Asked): Promise<Measure[]> {
	const runs: Awaited<ReturnType<typeof run>>[] = [];
	for (let round = 0; round < rounds; round += 1) runs.push(await run(browser, served, asked));
	const of = (name: keyof (typeof runs)[number]) => median(runs.map((one) => one[name]));
	return [
		{ measure: `Slow 4G, ${site}: from focus to the first useful result`, value: of('words'), unit: 'ms', goal },
		{ measure: `Slow 4G, ${site}: all that the words need has arrived after`, value: of('text'), unit: 'ms' },
		{ measure: `Slow 4G, ${site}: first text search, on the wire`, value: of('textBytes'), unit: 'bytes' },
		{ measure: `Slow 4G, ${site}: a code, once loaded`, value: of('code'), unit: 'ms', goal: codeGoal },
		{
			measure: `Slow 4G, ${site}: requests for a code, once loaded`,
			value: of('codeRequests'),
			unit: 'requests',
			goal: 0,
		},
	];
}

/** One visit with a cold cache: the search page is open and idle, then someone types. */
async function run(browser: Browser, { url, sent }: Served, asked: Asked) {
	// The worker's prefetch requests would not be throttled.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const line: CDPSession = await context.newCDPSession(page);
	await line.send('Network.enable');
	await line.send('Network.emulateNetworkConditions', slow4g);
	// This page does not focus the box by itself.
	await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
	const before = sent.length;
	const words = await ask(page, asked.words, `a[href="${asked.leadsTo}"]`);
	await quiet(page);
	const text = await page.evaluate(() => {
		const ends = performance.getEntriesByType('resource').map(({ startTime, duration }) => startTime + duration);
		return Math.max(...ends) - performance.getEntriesByName('began').at(-1)!.startTime;
	});
	const loaded = sent.slice(before);
	await page.locator('#box').blur();
	const atRest = sent.length;
	const code = await ask(page, asked.code, `a[href="${asked.codeLeadsTo}"]`);
	await quiet(page);
	const codeRequests = sent.length - atRest;
	await context.close();
	const textBytes = loaded.filter(({ path }) => path.startsWith('/pagefind/')).reduce((sum, one) => sum + one.bytes, 0);
	return { words, text, textBytes, code, codeRequests };
}

/** Waits until no request is pending and no new one has started. */
async function quiet(page: Page): Promise<void> {
	const open = new Set<Request>();
	let last = Date.now();
	const starts = (request: Request) => void (open.add(request), (last = Date.now()));
	const ends = (request: Request) => void (open.delete(request), (last = Date.now()));
	page.on('request', starts).on('requestfinished', ends).on('requestfailed', ends);
	while (open.size > 0 || Date.now() - last < silence) await page.waitForTimeout(100);
	page.off('request', starts).off('requestfinished', ends).off('requestfailed', ends);
}

/**
 * Focuses the box and types, in the page itself, so that communication with the browser is not counted.
 *
 * @returns milliseconds from the focus until the result is visible
 */
async function ask(page: Page, typed: string, answer: string): Promise<number> {
	return page.evaluate(
		async ({ typed: text, answer: selector }) => {
			const box = document.querySelector<HTMLTextAreaElement>('#box')!;
			const began = performance.mark('began').startTime;
			box.focus();
			box.value = text;
			box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await new Promise<void>((done) => {
				const look = () => {
					const link = document.querySelector(`.answers ${selector}`);
					if (link?.checkVisibility()) done();
					else requestAnimationFrame(look);
				};
				look();
			});
			return performance.now() - began;
		},
		{ typed, answer },
	);
}
