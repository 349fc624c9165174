import type { Locator } from '@playwright/test';
import { sites } from '../sites.ts';
import { articles, fill, site, words } from './guide.ts';
import { expect, test } from './test.ts';

/** A sheet of A4, less its margins. */
const sheet = { width: 680, height: 1000 };
test.use({ viewport: sheet, colorScheme: 'dark' });

test.describe('every article prints as a runbook', () => {
	// One after the other, because there are many and they are alike.
	test.describe.configure({ timeout: 120_000 });
	test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

	test('with every way back unfolded', async ({ page }) => {
		for (const { steps, url } of articles) {
			await page.goto(url);
			for (const step of steps.filter(({ undo }) => undo))
				await expect(page.locator(`[id="undo-${step.id}"] .prose`).first()).toBeVisible();
		}
	});

	test('with nothing hidden', async ({ page }) => {
		for (const { id, url } of articles) {
			await page.goto(url);
			const hidden = await page
				.locator('article section :is(p, li, dt, dd, td, th, pre, h2, h3)')
				.evaluateAll((parts) =>
					parts
						.filter((part) => part.textContent?.trim() && !part.closest('share-page'))
						.filter((part) => !part.checkVisibility({ visibilityProperty: true }))
						.map((part) => part.textContent?.trim().slice(0, 60)),
				);
			expect.soft(hidden, id).toEqual([]);
		}
	});

	test('with nothing cut off at the edge of the sheet, because paper does not scroll', async ({ page }) => {
		for (const { id, url } of articles) {
			await page.goto(url);
			const cut = await page
				.locator('pre, table')
				.evaluateAll((blocks) =>
					blocks.filter((block) => block.scrollWidth > block.clientWidth + 1).map((block) => block.textContent),
				);
			expect.soft(cut, id).toEqual([]);
		}
	});
});

test('nothing prints that only a screen can use', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('fix/vpn-mtu/');
	await expect(page.getByRole('button', { name: words.share.copyLink })).toHaveCount(0);
	await expect(page.getByRole('navigation', { name: words.nav.label })).toBeHidden();
	await expect(page.getByRole('button', { name: words.command.copy })).toHaveCount(0);
});

test('ink is dark and paper white, also where the screen is dark', async ({ page }) => {
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

/** @returns what prints behind each element, or as its marker; and where it leads, if it is a link */
const printed = (elements: Locator, part: '::after' | '::marker') =>
	elements.evaluateAll(
		(all, pseudo) =>
			all.map((one) => ({
				href: one.getAttribute('href') ?? '',
				text: [...getComputedStyle(one, pseudo).content.matchAll(/"([^"]*)"/g)].map(([, text]) => text).join(''),
			})),
		part,
	);

test('each step and each change to put back has a box to tick', async ({ page }) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ media: 'print' });
	for (const { url, steps } of articles) {
		await page.goto(url);
		const boxes = await printed(page.locator('#steps ~ ol > li > span:first-child'), '::after');
		const lines = await printed(page.locator('#put-back ~ ul > li'), '::marker');
		expect.soft(boxes, url).toHaveLength(steps.length);
		expect.soft(lines, url).toHaveLength(steps.filter(({ putBack }) => putBack).length);
		expect.soft(new Set([...boxes, ...lines].map(({ text }) => text)), url).toEqual(new Set(['☐ ']));
	}
});

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

		test('an address is printed at links to sources and other pages, and at no place in a text', async ({ page }) => {
			test.setTimeout(120_000);
			await page.emulateMedia({ media: 'print' });
			for (const { id } of articles) {
				await page.goto(`fix/${id}/`);
				const sources = await printed(page.locator('#sources ~ ul a'), '::after');
				for (const { href, text } of sources) expect.soft(text, id).toBe(` <${href}>`);
				const others = await printed(page.locator('#not-this ~ ul > li > a'), '::after');
				for (const { href, text } of others) expect.soft(text, id).toBe(` <${origin}${href}>`);
				expect.soft([sources.length, others.length], id).not.toContain(0);
				for (const { href, text } of await printed(page.locator('.prose a:not(.cite)'), '::after')) {
					const place = href.startsWith('http') ? href : href.includes('#') ? '' : origin + href;
					expect.soft(text, id).toBe(place && ` <${place}>`);
				}
			}
		});
	});

test('words of the glossary and grades print without an address', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('code/0x904-0x7/');
	const links = await printed(page.locator('main :is(a[href*="/glossary/#"], a[href^="#"], a[data-grade])'), '::after');
	expect(links.filter(({ text }) => text.includes('<'))).toEqual([]);
});

test('the pair prints with the reason for each rank', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('code/0x904-0x7/');
	for (const basis of await page.locator('#causes ~ ol details .prose').all()) await expect(basis).toBeVisible();
});

test('a sheet can be made of an article', async ({ page }) => {
	await page.goto('fix/vpn-mtu/');
	const sheets = await page.pdf({ format: 'A4' });
	expect(sheets.length).toBeGreaterThan(10_000);
});
