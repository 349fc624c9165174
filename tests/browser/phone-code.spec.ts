import { sites } from '../sites.ts';
import { expect, test } from './test.ts';
import { articles, words } from './guide.ts';

// The only site of the tests that knows its host.
test.use({ baseURL: sites.inFolder.url });

const article = `fix/${articles[0]!.id}/`;

test('the QR code is loaded after the page, and shown when it is unfolded', async ({ page }) => {
	await page.goto(article, { waitUntil: 'networkidle' });
	const picture = page.getByRole('img', { name: `${sites.inFolder.origin}/kb/${article}` });
	await expect(picture).toBeHidden();
	await page.getByText(words.phone.show).click();
	await expect(picture).toBeVisible();
	expect(
		await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
	).toBeGreaterThan(0);
	const [loaded, requested] = await page.evaluate(() => [
		(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
		performance.getEntriesByType('resource').find(({ name }) => /\/fix\/.*\.svg$/.test(name))!.startTime,
	]);
	expect(requested).toBeGreaterThanOrEqual(loaded!);
});

test('a printed page contains its QR code, without unfolding it', async ({ page }) => {
	const printed = async () => {
		await page.goto(article, { waitUntil: 'networkidle' });
		return (await page.pdf()).length;
	};
	const withCode = await printed();
	const empty = { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
	await page.route('**/fix/*.svg', (route) => route.fulfill(empty));
	expect(withCode).toBeGreaterThan(await printed());
});

test('every article prints its QR code', async ({ page }) => {
	test.setTimeout(300_000);
	await page.emulateMedia({ media: 'print' });
	for (const { id } of articles) {
		await page.goto(`fix/${id}/`);
		const picture = page.getByRole('img', { name: `${sites.inFolder.origin}/kb/fix/${id}/` });
		await picture.scrollIntoViewIfNeeded();
		await expect.soft(picture, id).toBeVisible();
		// Wide enough for a camera at arm's length, and not just an empty placeholder.
		await expect.soft(picture, id).toHaveJSProperty('complete', true);
		expect.soft(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth), id).toBeGreaterThan(0);
		expect.soft((await picture.boundingBox())?.width, id).toBeGreaterThanOrEqual(120);
	}
});
