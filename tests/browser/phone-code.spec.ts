import { sites } from '../sites.ts';
import { expect, test } from './test.ts';
import { articles, words } from './guide.ts';

// The only site of the tests that knows its host.
test.use({ baseURL: sites.inFolder.url });

const article = `fix/${articles[0]!.id}/`;
const codes = (requests: string[]) => requests.filter((url) => /\/fix\/.*\.svg$/.test(url));

test('the QR code is loaded when it is unfolded, not before', async ({ page, requests }) => {
	await page.goto(article);
	await page.waitForLoadState('networkidle');
	expect(codes(requests)).toEqual([]);
	await page.getByText(words.phone.show).click();
	const picture = page.getByRole('img', { name: `${sites.inFolder.origin}/kb/${article}` });
	await expect(picture).toBeVisible();
	expect(
		await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
	).toBeGreaterThan(0);
	expect(codes(requests)).toHaveLength(1);
});

test('a printed page contains its QR code', async ({ page, requests }) => {
	await page.goto(article);
	await page.pdf();
	expect(codes(requests)).toHaveLength(1);
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
