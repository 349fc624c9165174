import type { Page } from '@playwright/test';
import { sites } from '../sites.ts';
import { fragmentOf, heading, toHuman } from './diagnosis.ts';
import { answers, box } from './finder.ts';
import { articles, words } from './guide.ts';
import { kindsOf } from './kinds.ts';
import { expect, test } from './test.ts';

// Many pages, one after the other.
test.describe.configure({ timeout: 300_000 });

/** @returns how many pixels the page is wider than the window */
const overhang = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const widths = [320, 360, 1280];

for (const width of widths)
	test.describe(`nothing scrolls sideways at ${width} pixels`, () => {
		test.use({ viewport: { width, height: 740 } });

		test('on one page of each kind', async ({ page }) => {
			for (const [kind, path] of Object.entries(kindsOf(sites.guide))) {
				await page.goto(path);
				expect.soft(await overhang(page), `${kind}: ${path}`).toBe(0);
			}
		});

		test('with results under the box', async ({ page }) => {
			await page.goto('./');
			for (const typed of ['0x904/0x7', 'vpn drops', '0xDEADBEEF0xDEADBEEF', 'https://'.repeat(40)]) {
				await box(page).fill(typed);
				await expect(answers(page)).toBeVisible();
				expect.soft(await overhang(page), typed).toBe(0);
			}
		});

		test('at the outcome of a diagnosis', async ({ page }) => {
			await page.goto(`diagnose/${fragmentOf(toHuman.steps)};${'x'.repeat(300)}`);
			await expect(heading(page)).toBeVisible();
			expect(await overhang(page)).toBe(0);
		});
	});

test('no article scrolls sideways on the narrowest phone, with every undo open', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	for (const { id, url } of articles) {
		await page.goto(url);
		await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		expect.soft(await overhang(page), id).toBe(0);
	}
});

test('unusually long text does not break the layout', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await page.goto(`nowhere/${'long'.repeat(100)}`);
	await expect(page.getByText(words.notFound.asked)).toBeVisible();
	expect(await overhang(page)).toBe(0);
});

test.describe('nothing moves while a page loads', () => {
	/**
	 * Opens a page whose scripts arrive late, after the text has been painted, as on a slow connection.
	 *
	 * @returns what moved, and by how much
	 */
	async function shifts(page: Page, path: string): Promise<string[]> {
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
					seen.push(
						`${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | ')}`,
					);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const { promise: painted, resolve: release } = Promise.withResolvers<undefined>();
		await page.unrouteAll();
		await page.route('**/*.js', async (route) => {
			await painted;
			await route.continue();
		});
		await page.goto(path, { waitUntil: 'commit' });
		await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
		release(undefined);
		// What the scripts fetch has arrived too.
		await page.waitForLoadState('networkidle');
		// After two frames everything that the scripts added has been painted.
		return page.evaluate(async () => {
			for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
			return (window as unknown as { seen: string[] }).seen;
		});
	}

	const step = articles.find(({ id }) => id === 'vpn-mtu')?.steps.at(2);
	const pages = {
		'an article': 'fix/vpn-mtu/',
		'a linked step': `fix/vpn-mtu/#${step?.id}`,
		'a pair': 'code/0x904-0x7/',
		'the home page': './',
		'the diagnosis': 'diagnose/',
		'the catalogue': 'code/',
	};
	const screens = { 'a phone': { width: 360, height: 740 }, 'an upright screen': { width: 1200, height: 1920 } };
	for (const [what, path] of Object.entries(pages))
		test(what, async ({ page }) => {
			for (const [screen, viewport] of Object.entries(screens)) {
				await page.goto('about:blank');
				await page.setViewportSize(viewport);
				expect.soft(await shifts(page, path), screen).toEqual([]);
			}
		});
});
