import { articles, words } from './guide.ts';
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

test('the address of each source is printed', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('fix/vpn-mtu/');
	const source = page.locator('#sources ~ ul a').first();
	const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(printed).toContain(await source.getAttribute('href'));
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
