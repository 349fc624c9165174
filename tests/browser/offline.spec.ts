import type { Page } from '@playwright/test';
import { maxAhead } from '../../src/offline/ahead.ts';
import { sites } from '../sites.ts';
import { box, answers } from './finder.ts';
import { articles, fill, tree, words } from './guide.ts';
import { Host } from './host.ts';
import { expect, test as base } from './test.ts';

// Fixes cut the network: people in the middle of one keep the page, and the pages it links to.

const test = base.extend<{ host: Host }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
	host: async ({}, use) => {
		await use(new Host(sites.guide.outDir));
	},
	baseURL: async ({ host }, use) => {
		await use(await host.start());
		await host.stop();
	},
	// The browser itself reports a failed connection; anything else is a fault.
	faults: async ({ faults }, use) => {
		await use(faults);
		const others = faults.filter((fault) => !/ERR_(CONNECTION|EMPTY|FAILED|ABORTED|INTERNET)|503/.test(fault));
		faults.splice(0, faults.length, ...others);
	},
});

test.use({ serviceWorkers: 'allow' });
// Dozens of files are prefetched before the connection is cut.
test.describe.configure({ timeout: 300_000 });

const [article, other] = articles.filter(({ steps }) => steps.length > 2);
const fix = `fix/${article!.id}/`;
const note = (page: Page) => page.getByRole('status').filter({ hasText: words.offline.saved.split('{')[0]! });

/** The existing copies, by path. */
const copies = (page: Page) =>
	page.evaluate(async () => {
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
		return requests.map(({ url }) => url.replace(location.origin, ''));
	});

/** Opens a page, and waits until it and all its resources have been stored. */
async function openAndKeep(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect.poll(() => copies(page), { timeout: 60_000 }).toContain('/?ahead');
	await expect.poll(() => copies(page)).toContain(`/${path}`);
}

/**
 * Visits the fix until another worker has taken over. It waits for the old one to end: browsers end an idle worker, but
 * not an inspected one, as all are here.
 */
async function visitUntil(page: Page, hasTakenOver: () => Promise<void>): Promise<void> {
	const inspector = await page.context().newCDPSession(page);
	await inspector.send('ServiceWorker.enable');
	await expect(async () => {
		await inspector.send('ServiceWorker.stopAllWorkers');
		await page.goto(fix);
		await hasTakenOver();
	}).toPass();
	await inspector.detach();
}

test('the network fails in the middle of a fix: the page, its links, its marks and the finder still work', async ({
	page,
	host,
}) => {
	await openAndKeep(page, fix);
	await expect(note(page)).toHaveCount(0);
	const link = page.locator('main a[href^="/fix/"]').first();
	const next = await link.getAttribute('href');
	host.line = 'gone';
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(article!.title);
	await expect(note(page)).toHaveText(new RegExp(fill(words.offline.saved, { date: '\\d{4}-\\d\\d-\\d\\d' })));
	await page.locator('step-marks li').first().scrollIntoViewIfNeeded();
	await page.getByRole('button', { name: words.work.unhelpful }).first().click();
	await expect(page).toHaveURL(/#1;.*steps/);
	await link.click();
	await expect(page).toHaveURL(next!.replace(/#.*/, '') + (next!.match(/#.*/)?.[0] ?? ''));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('./');
	await box(page).fill('0x904');
	await expect(answers(page).getByRole('link').first()).toBeVisible();
});

test('prefetching identifies itself to the server, and reading does not', async ({ page, host }) => {
	await openAndKeep(page, fix);
	const ahead = [...host.askedBy].filter(([, asker]) => asker.endsWith('/worker.js')).map(([path]) => path);
	expect(ahead.filter((path) => path.startsWith('/fix/')).length).toBeGreaterThan(0);
	host.askedBy.clear();
	await page.locator('main a[href^="/fix/"]').first().click();
	await page.waitForURL((url) => !url.pathname.endsWith(`/${fix}`));
	expect(host.askedBy.get(new URL(page.url()).pathname)).not.toContain('worker.js');
});

test('a diagnosis starts without the network', async ({ page, host }) => {
	await openAndKeep(page, fix);
	host.line = 'gone';
	await page.goto('diagnose/');
	const first = tree.questions.find(({ id }) => id === tree.start)!;
	await expect(page.getByRole('heading', { name: first.ask })).toBeVisible();
});

test("a page that was never cached shows the browser's own error, and the next visit works", async ({ page, host }) => {
	await openAndKeep(page, fix);
	const kept = await copies(page);
	const far = articles.find(({ id }) => !kept.includes(`/fix/${id}/`))!;
	host.line = 'gone';
	await expect(page.goto(`fix/${far.id}/`)).rejects.toThrow('net::ERR');
	host.line = 'good';
	// The browser's own error page is still loading.
	await expect(() => page.goto(`fix/${far.id}/`)).toPass();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(far.title);
	await expect(note(page)).toHaveCount(0);
});

for (const line of ['hangs', 'trouble'] as const)
	test(`a copy is served when the server ${line === 'hangs' ? 'does not answer' : 'is in trouble'}`, async ({
		page,
		host,
	}) => {
		await openAndKeep(page, fix);
		host.line = line;
		await page.goto(fix);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(article!.title);
		await expect(note(page)).toBeVisible();
	});

test('a new edition is shown as soon as it is there, and two deployments remove everything from the first', async ({
	page,
	host,
}) => {
	await openAndKeep(page, fix);
	await openAndKeep(page, `fix/${other!.id}/`);
	for (const round of [1, 2]) {
		const stores = await page.evaluate(() => caches.keys());
		const edition = host.deploy();
		await page.goto(fix);
		await expect(page.getByText(`Deployed: ${edition}`)).toBeVisible();
		await visitUntil(page, async () =>
			expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 5_000 }).not.toEqual(stores),
		);
		await expect.poll(async () => (await page.evaluate(() => caches.keys())).length, `round ${round}`).toBe(2);
		await openAndKeep(page, fix);
	}
	host.line = 'gone';
	await page.reload();
	await expect(page.getByText('Deployed: 2')).toBeVisible();
	const pages = (await copies(page)).filter((path) => /^\/fix\/./.test(path));
	for (const path of pages) {
		await page.goto(path);
		await expect(page.getByText(/^Deployed: [12]$/)).toBeVisible();
	}
});

test('prefetching stays within its byte limit, and is off in data-saving mode', async ({ page, host, context }) => {
	await openAndKeep(page, fix);
	const bytes = [...host.sent]
		.filter(([path]) => !path.startsWith('/assets/'))
		.reduce((sum, [, size]) => sum + size, 0);
	expect(bytes).toBeGreaterThan(100_000);
	expect(bytes).toBeLessThan(maxAhead + 50_000);

	await context.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
	);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.goto(fix);
	await expect.poll(() => copies(page)).toContain(`/${fix}`);
	// The page itself requests the data of its steps once they are in view.
	const own = /^\/(assets\/|diagnosis\.json)/;
	expect((await copies(page)).filter((path) => !own.test(path)).sort()).toEqual([`/${fix}`, '/icon.svg'].sort());
});

test('no copy contains a search', async ({ page }) => {
	await openAndKeep(page, fix);
	await page.goto('search/?q=something-secret');
	await expect.poll(() => copies(page)).toContain('/search/');
	expect((await copies(page)).join()).not.toContain('secret');
});

// With less time, the browser sometimes ends the worker in the middle of its work.
for (const time of [5_000, 250])
	test(`an operator who disables copies removes them and the worker, which lives ${time} ms`, async ({
		page,
		host,
	}) => {
		await openAndKeep(page, fix);
		await host.deployRemoval();
		const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
		await visitUntil(page, () => expect.poll(workers, { timeout: time }).toBe(0));
		expect(await copies(page)).toEqual([]);
		host.line = 'gone';
		await expect(page.goto(fix)).rejects.toThrow('net::ERR');
	});
