import { sites } from '../sites.ts';
import { expect, test } from './test.ts';

// The small guide has pages that moved or were retired.
test.use({ baseURL: sites.other.url });

test('an old URL redirects, with query and fragment', async ({ page }) => {
	await page.goto('/fix/ring/?from=ticket#look');
	await expect(page).toHaveURL('/fix/washer/?from=ticket#look');
});

test('a step that moved to another page is found there', async ({ page }) => {
	await page.goto('/fix/ring/#grease');
	await expect(page).toHaveURL('/fix/frost/#thaw');
});

test('an old step on a page that still exists redirects to the new one', async ({ page }) => {
	await page.goto('/fix/washer/?from=ticket#swap');
	await expect(page).toHaveURL('/fix/washer/?from=ticket#replace');
	await page.evaluate(() => (location.hash = 'grease'));
	await expect(page).toHaveURL('/fix/frost/?from=ticket#thaw');
});

test('Back does not return to the old URL', async ({ page }) => {
	await page.goto('/fix/frost/');
	await page.goto('/fix/ring/');
	await expect(page).toHaveURL('/fix/washer/');
	await page.goBack();
	await expect(page).toHaveURL('/fix/frost/');
});

test('a retired page says why, since when, and where to go', async ({ page }) => {
	await page.goto('/fix/rust/#brush');
	await expect(page).toHaveURL('/fix/rust/#brush');
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1 })).toHaveText('The tap rusts');
	await expect(main).toContainText('no longer made of iron');
	await main.getByRole('link').click();
	await expect(page).toHaveURL('/fix/washer/');
});

test('an old URL redirects even if it is misspelled', async ({ page }) => {
	await page.goto('/Fix/Ring.html?from=ticket#grease');
	await expect(page).toHaveURL('/fix/frost/?from=ticket#thaw');
	await page.goto('/fix/rust).');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The tap rusts');
	await page.goto('/fix/rnig/');
	await page.getByRole('main').getByRole('link', { name: 'The washer is worn' }).first().click();
	await expect(page).toHaveURL('/fix/washer/');
});

test('a URL of another site that was here before redirects', async ({ page }) => {
	await page.goto('/wiki/Tap_Drips/?from=ticket');
	await expect(page).toHaveURL('/fix/washer/?from=ticket#replace');
	await page.goto('/wiki/tap_drips.html');
	await expect(page).toHaveURL('/fix/washer/#replace');
	await page.goto('/wiki/view.php?id=12#top');
	await expect(page).toHaveURL('/fix/frost/#top');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an old URL still redirects', async ({ page }) => {
		await page.goto('/fix/ring/');
		await expect(page).toHaveURL('/fix/washer/');
	});

	test('an old step is a note with a link', async ({ page }) => {
		await page.goto('/fix/washer/#swap');
		await page.locator('#swap').getByRole('link').click();
		await expect(page).toHaveURL('/fix/washer/#replace');
	});
});
