import type { Page } from '@playwright/test';
import { answers, box } from './finder.ts';
import { articles, words } from './guide.ts';
import { sites } from '../sites.ts';
import { expect, test } from './test.ts';

const search = (page: Page) => page.getByRole('textbox', { name: words.nav.search });
/** The text of a list of results and where it leads. */
const linksIn = (page: Page) =>
	answers(page)
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => [link.textContent, (link as HTMLAnchorElement).href]));

test.describe('the search in the header', () => {
	const dialog = 'Error code: 0x904\nExtended error code: 0x7';

	for (const asked of ['0x204', 'credentials did not work', dialog])
		test(`answers like the home page: ${asked}`, async ({ page }) => {
			await page.goto('./');
			await box(page).fill(asked);
			await expect(answers(page).getByRole('link').first()).toBeVisible();
			// The most likely causes come last.
			await expect(answers(page).locator('a[href^="/fix/"]').first()).toBeVisible();
			await page.waitForLoadState('networkidle');
			const wanted = await linksIn(page);
			for (const path of ['fix/vpn-mtu/', 'code/', 'diagnose/']) {
				await page.goto(path);
				await search(page).focus();
				await search(page).fill(asked);
				await expect.poll(() => linksIn(page), path).toEqual(wanted);
			}
		});

	test('loads nothing before first use', async ({ page, requests }) => {
		await page.goto('fix/vpn-mtu/');
		await page.waitForLoadState('networkidle');
		expect(requests.filter((request) => /finder|utilities/.test(request))).toEqual([]);
		await page.keyboard.press('/');
		await expect(search(page)).toBeFocused();
		await expect.poll(() => requests.some((request) => request.endsWith('finder.json'))).toBe(true);
	});

	test('opens what Enter opens on the home page', async ({ page }) => {
		await page.goto('fix/vpn-mtu/');
		await page.keyboard.press('/');
		await page.keyboard.type('0x904/0x7');
		await expect(answers(page).getByRole('link').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/code\/0x904-0x7\/$/);
		// The URL is there before the script that handles the key.
		await page.waitForLoadState();
		await page.keyboard.press('/');
		await page.keyboard.type('black screen');
		await expect(answers(page).getByRole('link').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(answers(page).getByRole('link').first()).toBeFocused();
	});

	test('closes when the person moves on, and reopens', async ({ page }) => {
		await page.goto('fix/vpn-mtu/');
		await search(page).focus();
		await page.keyboard.type('0x204');
		await expect(answers(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(answers(page)).toBeHidden();
		await search(page).blur();
		await search(page).focus();
		await expect(answers(page)).toBeVisible();
		await page.mouse.click(5, 700);
		await expect(answers(page)).toBeHidden();
	});

	test('without its data, leads to the results page and sends nothing', async ({ page, requests }) => {
		await page.route('**/finder-words.json', (route) => route.abort());
		await page.goto('fix/vpn-mtu/');
		await search(page).fill('PAYROLL-7 0x904');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/$/);
		await expect(box(page)).toHaveValue('PAYROLL-7 0x904');
		expect(requests.filter((request) => request.replace(/#.*/, '').includes('PAYROLL'))).toEqual([]);
	});

	test('accepts no more than is read, and says so', async ({ page }) => {
		await page.goto('fix/vpn-mtu/');
		await search(page).focus();
		await page.keyboard.type('x');
		await expect(search(page)).toHaveAttribute('maxlength', '100000');
		await search(page).fill('y'.repeat(100_000));
		await expect(page.getByText(words.reading.cut)).toBeVisible();
	});

	test('sends nothing, however the text was entered', async ({ page, context, requests }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		for (const bring of ['undo', 'insert']) {
			await page.goto('code/');
			await page.evaluate(() => navigator.clipboard.writeText('PAYROLL-7'));
			await search(page).focus();
			await expect(search(page)).toHaveAttribute('maxlength');
			if (bring === 'insert') await page.keyboard.insertText('PAYROLL-7');
			else
				for (const key of ['ControlOrMeta+v', 'ControlOrMeta+a', 'Delete', 'ControlOrMeta+z'])
					await page.keyboard.press(key);
			await expect(search(page)).toHaveValue('PAYROLL-7');
			await page.keyboard.press('Enter');
			await expect(answers(page)).toBeVisible();
			await expect(page).toHaveURL(/\/code\/$/);
		}
		expect(requests.filter((request) => request.includes('PAYROLL'))).toEqual([]);
	});

	test('leaves / to people who are typing, and on the home page moves to the box', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('');
		await page.keyboard.type('0x904/0x7');
		await expect(box(page)).toHaveValue('0x904/0x7');
		await box(page).blur();
		await page.keyboard.press('/');
		await expect(box(page)).toBeFocused();
		await expect(search(page)).toHaveCount(0);
	});
});

test.describe('the theme', () => {
	const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

	test('follows the system until the person chooses; the choice is kept', async ({ page }) => {
		await page.goto('fix/vpn-mtu/');
		expect(await scheme(page)).toBe('light dark');
		await page.getByLabel(words.footer.theme).selectOption(words.footer.dark);
		expect(await scheme(page)).toBe('dark');
		await page.goto('code/0x904/');
		expect(await scheme(page)).toBe('dark');
		await page.getByLabel(words.footer.theme).selectOption(words.footer.system);
		await page.reload();
		expect(await scheme(page)).toBe('light dark');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the first action is within 500 pixels and 60 words, on each pair', async ({ page }) => {
		for (const path of ['code/0x204-0x0/', 'code/0x904-0x7/', 'code/0x904-0x0/', 'code/0x204/', 'code/0x904/']) {
			await page.goto(path);
			const first = page.locator('.first-aid li').first();
			expect.soft((await first.boundingBox())?.y, path).toBeLessThanOrEqual(500);
			const before = await page.locator('article').evaluate((article) => {
				const range = document.createRange();
				range.setStart(article, 0);
				range.setEndBefore(article.querySelector('.first-aid li')!);
				return range.toString().split(/\s+/).filter(Boolean).length;
			});
			expect.soft(before, path).toBeLessThanOrEqual(60);
		}
	});

	test('the box on the home page starts in the upper third', async ({ page }) => {
		await page.goto('./');
		expect((await box(page).boundingBox())?.y).toBeLessThan(844 / 3);
	});

	test('the list of codes, when open, is shorter than 8,000 pixels and breaks no word', async ({ page }) => {
		await page.goto('code/');
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000);
		const broken = await page
			.locator('.codes td:not(:last-child)')
			.evaluateAll(
				(cells) =>
					cells.filter((cell) => cell.getClientRects()[0] && (cell.firstElementChild?.getClientRects().length ?? 0) > 1)
						.length,
			);
		expect(broken).toBe(0);
	});

	test('no command breaks inside a token', async ({ page }) => {
		for (const { url } of articles.slice(0, 12)) {
			await page.goto(url);
			const broken = await page.locator('copy-command code').evaluateAll((codes) =>
				codes.flatMap((code) => {
					const found: string[] = [];
					const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
					for (let node = walker.nextNode(); node; node = walker.nextNode())
						for (const { index, 0: token } of (node.textContent ?? '').matchAll(/\S+/g)) {
							const range = document.createRange();
							range.setStart(node, index);
							range.setEnd(node, index + token.length);
							if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(token);
						}
					return found;
				}),
			);
			expect.soft(broken, url).toEqual([]);
		}
	});
});

test('each citation is named after its source and its grade', async ({ page }) => {
	await page.goto('fix/private-key/');
	const cites = page.locator('a.cite');
	expect(await cites.count()).toBeGreaterThan(10);
	for (const cite of await cites.filter({ visible: true }).all()) {
		const id = decodeURIComponent((await cite.getAttribute('href'))?.slice(1) ?? '');
		const source = (await page.locator(`[id="${id}"]`).innerText()).trim();
		await expect(cite).toHaveAccessibleName(new RegExp(`^Source: ${RegExp.escape(source)}, `));
	}
});

test('the table of contents at the side links to each part, and is folded on a phone', async ({ page }) => {
	await page.goto('fix/vpn-mtu/');
	const contents = page.getByRole('navigation', { name: words.nav.onPage });
	for (const link of await contents.getByRole('link').all())
		await expect(page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)).toHaveCount(1);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(contents).toBeHidden();
	await page.locator('details.contents > summary').click();
	await page.locator('details.contents').getByRole('link', { name: words.article.verifyTitle }).click();
	await expect(page.getByRole('heading', { name: words.article.verifyTitle })).toBeInViewport();
});

test('a mistake is reported for the step in the URL, or for the page if the URL names no step', async ({ page }) => {
	const address = `${sites.guide.url}fix/listener/`;
	// The guide as shipped has no contact; an operator's link looks like this.
	const contact = `mailto:desk@example.org?subject=Mistake&body=${encodeURIComponent('https://kb.example.org/fix/listener/')}%0A`;
	await page.route(address, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(
			/(<footer.*?<a href=)"[^"]*"/s,
			`$1"${contact.replace('&', '&amp;')}"`,
		);
		await route.fulfill({ response, body });
	});
	await page.goto(address);
	const report = page.locator('footer a').first();
	await expect(report).toHaveAttribute('href', contact);
	const step = await page.locator('main li[id]:has(h3)').first().getAttribute('id');
	for (const [hash, named] of [
		[`#${step}`, `%23${step}`],
		['#1;code=0x904', ''],
	]) {
		await page.evaluate((to) => location.assign(to), hash!);
		await expect(report).toHaveAttribute('href', contact.replace('%2F%0A', `%2F${named}%0A`));
	}
});
