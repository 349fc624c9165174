import { sites } from '../sites.ts';
import { allowClipboard, copied } from './clipboard.ts';
import { answer, articleOf, heading, toCause, writtenNow } from './diagnosis.ts';
import { answers, box } from './finder.ts';
import { dialogText, words } from './guide.ts';
import { kindsOf } from './kinds.ts';
import { expect, test } from './test.ts';

// The guide is in /kb/ of a larger site. A request outside that folder fails any test (see test.ts).
const { url: baseURL, base } = sites.inFolder;
test.use({ baseURL });

test('every link on every kind of page stays in the folder', async ({ page }) => {
	for (const [kind, path] of Object.entries(kindsOf(sites.inFolder))) {
		await page.goto(path);
		const astray = await page
			.locator('[href], [src]')
			.evaluateAll(
				(all, home) =>
					all
						.map((one) => (one as HTMLAnchorElement).href || (one as HTMLImageElement).src)
						.filter((address) => address.startsWith(location.origin) && !address.startsWith(home)),
				baseURL,
			);
		expect.soft(astray, `${kind}: ${path}`).toEqual([]);
	}
});

test('the pages link to each other', async ({ page }) => {
	await page.goto('./');
	for (const place of [words.nav.fix, words.nav.code, words.nav.diagnose, words.nav.myths, words.nav.agents]) {
		const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
		await page.getByRole('navigation', { name: words.nav.label }).getByRole('link', { name: place }).click();
		expect((await answered).status()).toBe(200);
	}
});

test('the box opens a pair', async ({ page }) => {
	await page.goto('./');
	await box(page).fill(dialogText);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${baseURL}code/0x904-0x7/`);
});

test('the box finds titles and text, and its results open', async ({ page }) => {
	await page.goto('./');
	await box(page).fill('vpn drops');
	await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
	const hrefs = await answers(page)
		.getByRole('link')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.filter((href) => !href.startsWith(base))).toEqual([]);
	for (const href of [hrefs[0], hrefs.at(-1)]) {
		const response = await page.request.get(new URL(href ?? '', baseURL).href);
		expect(response.status()).toBe(200);
	}
});

test('words give results', async ({ page }) => {
	await page.goto('./');
	await box(page).fill('certificate expired');
	await page.keyboard.press('Enter');
	await expect(answers(page).getByRole('link').first()).toBeVisible();
});

test('the diagnosis leads to an article', async ({ page }) => {
	await page.goto('diagnose/');
	for (const step of toCause.steps) await answer(page, step);
	await expect(page).toHaveURL(`${baseURL}fix/${articleOf(toCause.outcome)}/${writtenNow(toCause.steps)}`);
	await expect(page.getByRole('link', { name: words.work.questions }).last()).toHaveAttribute(
		'href',
		/^\/kb\/diagnose\/#1;/,
	);
});

test('the pair starts a diagnosis', async ({ page }) => {
	await page.goto('code/0x904-0x7/');
	await page.getByRole('link', { name: words.code.start }).click();
	await expect(page).toHaveURL(/\/kb\/diagnose\/.*#\d+;code=0x904-0x7/);
	await expect(heading(page)).toBeVisible();
});

test('the catalogue keeps its URL when it is filtered', async ({ page }) => {
	await page.goto('code/');
	await page.getByLabel(words.code.filter).pressSequentially('2308');
	await expect(page).toHaveURL(`${baseURL}code/?filter=2308`);
});

test('the copied link leads into the folder', async ({ page }) => {
	await allowClipboard(page);
	await page.goto('fix/vpn-mtu/');
	const region = page.getByRole('region', { name: words.share.title });
	await region.getByRole('button', { name: words.share.copyLink }).click();
	await expect(region.getByRole('button', { name: words.share.copiedLink })).toBeVisible();
	expect(await copied(page)).toEqual({ 'text/plain': `${baseURL}fix/vpn-mtu/` });
});

for (const [from, to] of [
	['FIX/VPN-MTU', 'fix/vpn-mtu/'],
	['code/2308', 'code/0x904/'],
	['code/0x904_0x7', 'code/0x904-0x7/'],
] as const)
	test(`/kb/${from} redirects to /kb/${to}`, async ({ page }) => {
		await page.goto(from);
		await expect(page).toHaveURL(baseURL + to);
	});

test('a missing page offers the most similar ones in the folder', async ({ page }) => {
	await page.goto('fix/vpm-mtu/');
	await expect(page.getByRole('main').getByRole('link').first()).toHaveAttribute('href', '/kb/fix/vpn-mtu/');
	await expect(page.getByRole('main')).toContainText('/fix/vpm-mtu/');
});

test('without JavaScript the questions still work', async ({ browser }) => {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('diagnose/');
	await page.locator('[data-answer]:visible').first().click();
	await expect(page).toHaveURL(/\/kb\/(diagnose|fix)\/[a-z-]+\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await context.close();
});
