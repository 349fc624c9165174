import { box, answers } from './finder.ts';
import { articles, tree, words } from './guide.ts';
import { expect, test } from './test.ts';

test.describe('a URL that was garbled in transit redirects', () => {
	const changed: [from: string, to: string][] = [
		['FIX/VPN-MTU', 'fix/vpn-mtu/'],
		['fix/vpn-mtu/)', 'fix/vpn-mtu/'],
		['fix/vpn-mtu/.', 'fix/vpn-mtu/'],
		['fix/vpn-mtu%3E', 'fix/vpn-mtu/'],
		['fix/vpn=%0D%0A-mtu/', 'fix/vpn-mtu/'],
		['fix//vpn-mtu', 'fix/vpn-mtu/'],
		['fix/vpn=2Dmtu/=20', 'fix/vpn-mtu/'],
		['fix/vpn-mtu.html', 'fix/vpn-mtu/'],
		['SEARCH', 'search/'],
		['Guides/Glossary', 'guides/glossary/'],
		[`diagnose/${tree.questions[0]?.id.toUpperCase()}`, `diagnose/${tree.questions[0]?.id}/`],
		['code/2308', 'code/0x904/'],
		['code/904', 'code/0x904/'],
		['code/02308-007', 'code/0x904-0x7/'],
		['code/007', 'code/7/'],
		['code/errinfo_logoff_by_user', 'code/errinfo-0xc/'],
		['code/0X00000904/', 'code/0x904/'],
		['code/0x904_0x7', 'code/0x904-0x7/'],
		['CODE/EXTENDED-0X7', 'code/extended-0x7/'],
	];
	test('to the intended page', async ({ page, baseURL }) => {
		for (const [from, to] of changed) {
			await page.goto(from);
			await expect.soft(page, from).toHaveURL(baseURL + to);
		}
	});

	test('with the step that it named', async ({ page, baseURL }) => {
		const step = articles.find(({ id }) => id === 'vpn-mtu')?.steps.at(-1);
		await page.goto(`Fix/VPN-MTU/#${step?.id}`);
		await expect(page).toHaveURL(`${baseURL}fix/vpn-mtu/#${step?.id}`);
		await expect(page.getByRole('heading', { name: step?.title ?? '' })).toBeInViewport();
	});

	test('and Back does not return to it', async ({ page, baseURL }) => {
		await page.goto('./');
		await page.goto('FIX/VPN-MTU');
		await expect(page).toHaveURL(`${baseURL}fix/vpn-mtu/`);
		await page.goBack();
		await expect(page).toHaveURL(baseURL ?? '');
	});
});

test('a URL with a typo gets the most similar pages', async ({ page }) => {
	await page.goto('fix/vpm-mtu/');
	await expect(page.getByText(words.notFound.perhaps)).toBeVisible();
	await expect(page.getByRole('main').getByRole('link').first()).toHaveAttribute('href', '/fix/vpn-mtu/');
	await expect(page).toHaveURL(/\/fix\/vpm-mtu\/$/);
});

test('a missing page says what was requested', async ({ page }) => {
	const answer = await page.goto('nowhere/at-all/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
	await expect(page.getByRole('main')).toContainText('/nowhere/at-all/');
});

test('a missing page deep in the site has its styles and its box', async ({ page }) => {
	await page.goto('a/b/c/d/e');
	// A wrong URL is not a query: nothing is looked up until someone asks.
	await expect(page.getByText('/a/b/c/d/e')).toBeVisible();
	await expect(box(page)).toHaveValue('');
	await box(page).fill('0x904');
	await expect(answers(page).getByRole('link', { name: '0x904' }).first()).toHaveAttribute('href', '/code/0x904/');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveCSS('font-size', '32px');
});

test('an unknown code gets no similar code', async ({ page, requests }) => {
	for (const unknown of ['code/51600000/', 'code/0x2040/', 'code/extended-0x9999/']) {
		requests.length = 0;
		await page.goto(unknown, { waitUntil: 'networkidle' });
		expect(requests.some((request) => request.endsWith('/finder.json'))).toBe(true);
		await expect
			.soft(page.getByRole('main').locator('a[href*="/code/"]:not([href$="/code/"])'), unknown)
			.toHaveCount(0);
		await expect.soft(page).toHaveURL(new RegExp(`/${unknown}$`));
	}
});

test('a pair that was never recorded is not presented as its first half', async ({ page, requests }) => {
	await page.goto('code/0x904-0x9999/', { waitUntil: 'networkidle' });
	expect(requests.some((request) => request.endsWith('/finder.json'))).toBe(true);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
});

test('an unknown question gets a page with a way forward', async ({ page }) => {
	await page.goto('diagnose/nonsense/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
	await expect(page.getByRole('link', { name: words.nav.diagnose }).first()).toBeVisible();
});

test('a page that a server has lost is requested once, not in a loop', async ({ page, requests }) => {
	const missing = await page.request.get('nowhere/').then((answer) => answer.text());
	await page.route('**/fix/vpn-mtu/', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: missing }),
	);
	await page.goto('fix/vpn-mtu/', { waitUntil: 'networkidle' });
	expect(requests.some((request) => request.endsWith('/addresses.json'))).toBe(true);
	expect(requests.filter((request) => request.endsWith('/fix/vpn-mtu/'))).toHaveLength(1);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
});
