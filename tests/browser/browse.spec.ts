import { articles, fill, stations, words } from './guide.ts';
import { expect, test } from './test.ts';

test.describe('the causes', () => {
	test('are grouped under their stages, in the order of the connection', async ({ page }) => {
		await page.goto('fix/');
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(stations.map(({ name }) => name));
		for (const { id } of stations) {
			const links = page.locator(`main li[id="${id}"]`).getByRole('link');
			const here = articles.filter(({ station }) => station === id);
			expect((await links.allTextContents()).map((text) => text.trim()).sort()).toEqual(
				here.map(({ title }) => title).sort(),
			);
		}
	});

	test('open from the stages on the home page', async ({ page }) => {
		await page.goto('./');
		const path = page.getByRole('list', { name: words.path.label });
		await expect(path.getByRole('link')).toHaveText(stations.map(({ name }) => name));
		const [, , third] = stations;
		await path.getByRole('link', { name: third?.name ?? '' }).click();
		await expect(page).toHaveURL(new RegExp(`/fix/#${third?.id}$`));
		await expect(page.getByRole('heading', { name: third?.name ?? '' })).toBeInViewport();
	});

	test('lead to their articles', async ({ page }) => {
		await page.goto('fix/');
		await page.getByRole('link', { name: articles[0]?.title ?? '' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(articles[0]?.title ?? '');
	});

	test('show their stage above their title, and link to the previous and next cause', async ({ page }) => {
		const stage = stations.find(({ id }) => id === 'route')!;
		await page.goto('fix/vpn-mtu/');
		await page.getByRole('navigation', { name: words.nav.crumbs }).getByRole('link', { name: stage.name }).click();
		await expect(page).toHaveURL(/\/fix\/#route$/);
		await page.goBack();
		const others = page.getByRole('navigation', { name: stage.name }).getByRole('link');
		for (const other of await others.all()) await expect(other).toHaveAttribute('href', /^\/fix\/[^/]+\/$/);
		expect(await others.count()).toBeGreaterThan(0);
	});
});

test.describe('the catalogue', () => {
	const filter = 'certificate expired';

	test('filters while you type, and shows how many are left', async ({ page }) => {
		await page.goto('code/');
		const rows = page.locator('main [data-row]:visible');
		const all = await page.locator('main [data-row]').count();
		await page.getByLabel(words.code.filter).fill(filter);
		await expect(rows.filter({ hasText: '0x1B07' })).toBeVisible();
		await expect(rows.filter({ hasText: '0x904' })).toHaveCount(0);
		const left = await rows.count();
		expect(left).toBeLessThan(all);
		await expect(page.getByRole('status')).toHaveText(fill(words.code.filterCount, { n: left, all }));
	});

	test('finds a code by its decimal number', async ({ page }) => {
		await page.goto('code/');
		await page.getByLabel(words.code.filter).fill('2308');
		await expect(page.locator('main tr[data-row]:visible').getByRole('link')).toHaveText(['0x904']);
	});

	test('puts the filter into the URL, which shows the same to someone else', async ({ page }) => {
		await page.goto('code/');
		await page.getByLabel(words.code.filter).pressSequentially(filter);
		await expect(page).toHaveURL(/\/code\/\?filter=certificate\+expired$/);
		const rows = page.locator('main tr[data-row]:visible');
		const left = await rows.count();
		await page.reload();
		await expect(page.getByLabel(words.code.filter)).toHaveValue(filter);
		await expect(rows).toHaveCount(left);
	});

	test('shows everything again, with a plain URL, when the filter is cleared', async ({ page, baseURL }) => {
		await page.goto('code/?filter=zzz');
		await expect(page.locator('main [data-row]:visible')).toHaveCount(0);
		await page.getByLabel(words.code.filter).fill('');
		await expect(page.locator('main tr[data-row]').first()).toBeVisible();
		await expect(page).toHaveURL(`${baseURL}code/`);
	});

	test('hides a list without matches', async ({ page }) => {
		await page.goto('code/?filter=disconnectReasonAtClientWinsockFDCLOSE');
		await expect(page.getByRole('table').filter({ visible: true })).toHaveCount(1);
	});

	test('links from its list of lists to the codes of one list', async ({ page }) => {
		await page.goto('code/');
		const list = page.getByRole('navigation', { name: words.code.list }).getByRole('link').last();
		const id = (await list.getAttribute('href'))?.slice(1);
		await list.click();
		await expect(page.locator(`h2[id="${id}"]`)).toBeInViewport();
	});

	test('says where people see the codes of each list', async ({ page }) => {
		await page.goto('code/');
		for (const section of await page.locator('main section:has(table)').all())
			await expect(section.locator('.prose').first()).not.toBeEmpty();
	});
});
