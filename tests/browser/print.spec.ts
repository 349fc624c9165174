import type { Locator, Page } from '@playwright/test';
import { sites } from '../sites.ts';
import { articles, fill, site, words } from './guide.ts';
import { expect, test } from './test.ts';

/** An A4 sheet, without its margins. */
const sheet = { width: 680, height: 1000 };
test.use({ viewport: sheet, colorScheme: 'dark' });

/** @returns the texts of an article that do not print, except for the evidence and parts that only work on a screen */
const hidden = (page: Page) =>
	page.locator('article section :is(p, li, dt, dd, td, th, pre, h2, h3)').evaluateAll((parts) =>
		parts
			.filter((part) => part.textContent?.trim() && !part.closest('share-page, .no-print, section:has(> #sources)'))
			.filter((part) => !part.checkVisibility({ visibilityProperty: true }))
			.map((part) => part.textContent?.trim().slice(0, 60)),
	);

/** @returns the blocks that are wider than the sheet, because paper does not scroll */
const cutOff = (page: Page) =>
	page
		.locator('pre, table')
		.evaluateAll((blocks) =>
			blocks.filter((block) => block.scrollWidth > block.clientWidth + 1).map((block) => block.textContent),
		);

for (const half of [0, 1])
	test(`every article prints as a runbook (half ${half + 1} of 2)`, async ({ page }) => {
		test.setTimeout(300_000);
		await page.emulateMedia({ media: 'print' });
		for (const { id, steps, url } of articles.filter((_, index) => index % 2 === half)) {
			await page.goto(url);
			for (const step of steps.filter(({ undo }) => undo))
				await expect(page.locator(`[id="undo-${step.id}"] .prose`).first(), 'a way back').toBeVisible();
			expect.soft(await hidden(page), id).toEqual([]);
			expect.soft(await cutOff(page), id).toEqual([]);
			// Each step and each change to revert has a checkbox.
			const boxes = await printed(page.locator('#steps ~ step-marks > ol > li > span:first-child'), '::after');
			const lines = await printed(page.locator('#put-back ~ ul > li'), '::marker');
			expect.soft(boxes, url).toHaveLength(steps.length);
			expect.soft(lines, url).toHaveLength(steps.filter(({ putBack }) => putBack).length);
			expect.soft(new Set([...boxes, ...lines].map(({ text }) => text)), url).toEqual(new Set(['☐ ']));
		}
	});

test('nothing is printed that works only on a screen', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('fix/vpn-mtu/');
	await expect(page.getByRole('button', { name: words.share.copyLink })).toHaveCount(0);
	await expect(page.getByRole('navigation', { name: words.nav.label })).toBeHidden();
	await expect(page.getByRole('button', { name: words.command.copy })).toHaveCount(0);
});

test('ink is dark and paper white, even in the dark theme', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('fix/vpn-mtu/');
	const light = await page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
		canvas.fillStyle = getComputedStyle(document.body).color;
		canvas.fillRect(0, 0, 1, 1);
		return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
	});
	expect(light).toBeLessThan(80);
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

/** @returns what prints after each element, or as its marker; and its target, if it is a link */
const printed = (elements: Locator, part: '::after' | '::marker') =>
	elements.evaluateAll(
		(all, pseudo) =>
			all.map((one) => ({
				href: one.getAttribute('href') ?? '',
				text: [...getComputedStyle(one, pseudo).content.matchAll(/"([^"]*)"/g)].map(([, text]) => text).join(''),
			})),
		part,
	);

test('the first line says which page of which edition this is', async ({ page }) => {
	await page.goto('fix/vpn-mtu/');
	const line = page.locator('article header > p').first();
	await expect(line).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(line).toBeVisible();
	const edition = fill(words.print.edition, { name: site.name, date: '(date)' });
	const [before = '', after = ''] = edition.split('(date)');
	const text = (await line.innerText()).trim();
	expect(text.startsWith(`/fix/vpn-mtu/ · ${before}`)).toBe(true);
	const date = text.slice(text.indexOf(before) + before.length, text.length - after.length);
	expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(Date.parse(date)).toBeLessThanOrEqual(Date.now());
});

for (const [name, { url: home, origin = '' }] of Object.entries({ guide: sites.guide, inFolder: sites.inFolder }))
	test.describe(`on the site "${name}"`, () => {
		test.use({ baseURL: home });

		test('the URL is printed after links to other pages, and not after links within the page', async ({ page }) => {
			test.setTimeout(300_000);
			await page.emulateMedia({ media: 'print' });
			for (const { id } of articles) {
				await page.goto(`fix/${id}/`);
				const others = await printed(page.locator('#not-this ~ ul > li > a'), '::after');
				for (const { href, text } of others) expect.soft(text, id).toBe(` <${origin}${href}>`);
				expect.soft(others.length, id).not.toBe(0);
				for (const { href, text } of await printed(page.locator('.prose a:not(.cite)'), '::after')) {
					const place = href.startsWith('http') ? href : href.includes('#') ? '' : origin + href;
					expect.soft(text, id).toBe(place && ` <${place}>`);
				}
			}
		});
	});

test('glossary terms and grades print without a URL', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('code/0x904-0x7/');
	const links = await printed(page.locator('main :is(a[href*="/glossary/#"], a[href^="#"], a[data-grade])'), '::after');
	expect(links.filter(({ text }) => text.includes('<'))).toEqual([]);
});

test('evidence is not printed: no sources, no citation numbers, no reason for a rank', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const path of ['code/0x904-0x7/', 'fix/vpn-mtu/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		for (const hidden of ['#sources', '.cite', '#evidence', '#causes ~ ol details', '.contents'])
			await expect.soft(page.locator(hidden).filter({ visible: true }), hidden).toHaveCount(0);
	}
});

test('an article can be printed as a sheet', async ({ page }) => {
	await page.goto('fix/vpn-mtu/');
	const sheets = await page.pdf({ format: 'A4' });
	expect(sheets.length).toBeGreaterThan(10_000);
});
