import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { articles, words } from './guide.ts';

const article = articles[0]!;
const clipboard = (page: Page, type: string) =>
	page.evaluate(async (wanted) => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType(wanted))?.text();
	}, type);

test.describe('if the clipboard is allowed', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('one button copies the reply as text and as HTML at once', async ({ page }) => {
		await page.goto(article.url);
		const url = page.url();
		const button = page.getByRole('complementary').getByRole('button', { name: words.share.copyReply });
		await button.click();
		await expect(page.getByRole('button', { name: words.share.copiedReply })).toBeVisible();
		const plain = (await clipboard(page, 'text/plain')) ?? '';
		const html = (await clipboard(page, 'text/html')) ?? '';
		expect(plain.split('\n').at(-1)).toBe(`<${url}>`);
		expect(plain).toContain(words.share.done);
		expect(plain.split('\n').every((line) => line.length <= 72 || line.startsWith('<'))).toBe(true);
		expect(html).toContain(`href="${url}"`);
		expect(html).toContain('<ol>');
		expect(html).not.toContain('style=');
	});

	test('the keyboard does the same, and the page says which keys', async ({ page }) => {
		await page.goto(article.url);
		await expect(page.getByText(words.reply.keys)).toBeVisible();
		await page.keyboard.press('Alt+Shift+KeyL');
		await expect(page.getByRole('button', { name: words.share.copiedLink })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		await page.keyboard.press('Alt+Shift+KeyR');
		await expect(page.getByRole('button', { name: words.share.copiedReply })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(article.title);
	});

	test('a question is sent with the answers so far in its URL', async ({ page }) => {
		await page.goto('/diagnose/');
		await page.locator('[data-node]:visible [data-answer]').first().click();
		await expect(page).toHaveURL(/#\d+;/);
		const reply = page.locator('[data-node]:visible').getByRole('button', { name: words.share.copyReply });
		await reply.click();
		await expect(page.locator('[data-node]:visible').getByText(words.share.copiedReply)).toBeVisible();
		const plain = await page.evaluate(() => navigator.clipboard.readText());
		expect(plain.split('\n').at(-1)).toBe(`<${page.url()}>`);
		expect(plain).toContain(words.reply.answers);
	});
});

test('if the clipboard is refused, the text is selected in a box', async ({ page, context }) => {
	await context.clearPermissions();
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
		Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
	});
	await page.goto(article.url);
	await page.getByRole('complementary').getByRole('button', { name: words.share.copyReply }).click();
	await expect(page.getByRole('button', { name: words.share.failed })).toBeVisible();
	expect(await page.evaluate(() => String(getSelection()))).toContain(`<${page.url()}>`);
});
