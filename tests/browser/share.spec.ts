import type { Locator, Page } from '@playwright/test';
import { allowClipboard, copied, refuseClipboard, selected, withoutClipboard } from './clipboard.ts';
import { articles, fill, pair, words } from './guide.ts';
import { expect, test } from './test.ts';

const { share } = words;
const article = articles.find(({ id }) => id === 'vpn-mtu');
const [, step] = article?.steps ?? [];

/** What can be shared: where its buttons are, where its link leads, what its reply contains. */
const shared: Record<string, { path: string; buttons: (page: Page) => Locator; link: string; says: string[] }> = {
	'an article': {
		path: 'fix/vpn-mtu/',
		buttons: (page) => page.getByRole('region', { name: share.title }),
		link: 'fix/vpn-mtu/',
		says: [article?.title ?? '', ...(article?.steps ?? []).slice(0, 3).map(({ title }) => title)],
	},
	'a code': {
		path: 'code/0x904/',
		buttons: (page) => page.getByRole('region', { name: share.title }),
		link: 'code/0x904/',
		says: ['0x904 Connection closed'],
	},
	'a pair': {
		path: 'code/0x904-0x7/',
		buttons: (page) => page.getByRole('region', { name: share.title }),
		link: 'code/0x904-0x7/',
		says: ['0x904 / 0x7', ...pair.triage.slice(0, 3).map(({ reply, title }) => reply ?? title)],
	},
};

/** Text with line breaks normalized. */
const flat = (text = '') => text.replace(/\s+/g, ' ');

test('an article is copied as Markdown, identical to its .md file, and says so', async ({ page, request }) => {
	await allowClipboard(page);
	await page.goto('fix/vpn-mtu/');
	await page.getByRole('button', { name: share.copyPage }).click();
	await expect(page.getByRole('button', { name: share.copiedPage })).toBeVisible();
	const markdown = await (await request.get('fix/vpn-mtu.md')).text();
	expect(markdown.length).toBeGreaterThan(1_000);
	expect(await copied(page)).toEqual({ 'text/plain': markdown });
	// A code has no Markdown version.
	await page.goto('code/0x904/');
	await expect(page.getByRole('button', { name: share.copyReply })).toBeVisible();
	await expect(page.getByRole('button', { name: share.copyPage })).toHaveCount(0);
});

for (const [what, { path, buttons, link, says }] of Object.entries(shared)) {
	test.describe(what, () => {
		test('copies its link, and says so', async ({ page, baseURL }) => {
			await allowClipboard(page);
			await page.goto(path);
			await buttons(page).getByRole('button', { name: share.copyLink }).click();
			await expect(buttons(page).getByRole('button', { name: share.copiedLink })).toBeVisible();
			expect(await copied(page)).toEqual({ 'text/plain': `${baseURL}${link}` });
		});

		test('copies its reply as text and with formatting, and says so', async ({ page, baseURL }) => {
			await allowClipboard(page);
			await page.goto(path);
			await buttons(page).getByRole('button', { name: share.copyReply }).click();
			await expect(buttons(page).getByRole('button', { name: share.copiedReply })).toBeVisible();
			const forms = await copied(page);
			expect(Object.keys(forms).sort()).toEqual(['text/html', 'text/plain']);
			const plain = forms['text/plain'] ?? '';
			expect(plain.split('\n').at(-1)).toBe(`<${baseURL}${link}>`);
			expect(plain.split('\n').filter((line) => line.length > 72 && !line.startsWith('<http'))).toEqual([]);
			const html = forms['text/html'] ?? '';
			expect(/<a [^>]*href="([^"]*)"/.exec(html)?.[1]).toBe(`${baseURL}${link}`);
			for (const fact of says) {
				expect(flat(plain)).toContain(fact);
				expect(flat(html.replace(/<[^>]*>/g, ' '))).toContain(fact);
			}
		});
	});
}

test('a reply has no markup in its plain form', async ({ page }) => {
	await allowClipboard(page);
	for (const { path, buttons } of Object.values(shared)) {
		await page.goto(path);
		await buttons(page).getByRole('button', { name: share.copyReply }).click();
		await expect(buttons(page).getByRole('button', { name: share.copiedReply })).toBeVisible();
		const plain = ((await copied(page))['text/plain'] ?? '').split('\n').slice(0, -1).join('\n');
		expect.soft(plain).not.toMatch(/\[@|\*\*|`|\]\(/);
	}
});

test('the link to a step opens at the step', async ({ page, baseURL }) => {
	await page.goto('fix/vpn-mtu/');
	await page.getByRole('link', { name: fill(words.article.link, { n: 2 }), exact: true }).click();
	await expect(page).toHaveURL(`${baseURL}fix/vpn-mtu/#${step?.id}`);
	await expect(page.locator(':target').getByRole('heading')).toContainText(step?.title ?? '');
	await expect(page.locator(':target').getByRole('heading')).toBeInViewport();
});

test('in the text, one button copies the same message for someone who can help', async ({ page, baseURL }) => {
	await allowClipboard(page);
	for (const path of ['fix/vpn-mtu/', 'code/0x904/', 'code/0x204-0x0/']) {
		await page.goto(path);
		await page.locator('article header').getByRole('button', { name: share.forIt }).click();
		await expect(page.getByRole('button', { name: share.copiedForIt })).toBeVisible();
		await expect(page.locator('#said')).toHaveText(share.copiedForIt);
		expect((await copied(page))['text/plain']?.split('\n').at(-1)).toBe(`<${baseURL}${path}>`);
	}
});

test('the link reveals nothing about how the page was found', async ({ page, baseURL }) => {
	await allowClipboard(page);
	await page.goto('code/0x904/?from=mail#causes');
	await page.getByRole('button', { name: share.copyLink }).click();
	await expect(page.getByRole('button', { name: share.copiedLink })).toBeVisible();
	expect((await copied(page))['text/plain']).toBe(`${baseURL}code/0x904/`);
});

for (const [refused, refuse] of Object.entries({
	'the browser refuses the clipboard': refuseClipboard,
	'the page is not secure': withoutClipboard,
}))
	test.describe(`if ${refused}`, () => {
		test('the link is shown and selected', async ({ page, baseURL }) => {
			await refuse(page);
			await page.goto('fix/vpn-mtu/');
			const region = page.getByRole('region', { name: share.title });
			await region.getByRole('button', { name: share.copyLink }).click();
			await expect(region.getByRole('button', { name: share.failed })).toBeVisible();
			await expect(region.locator('pre')).toHaveText(`${baseURL}fix/vpn-mtu/`);
			expect(await selected(page)).toBe(`${baseURL}fix/vpn-mtu/`);
		});
	});
