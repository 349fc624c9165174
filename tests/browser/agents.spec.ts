import { expect, test } from './test.ts';
import { articles, dialogText, pair, words } from './guide.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const first = articles.find(({ id }) => id === pair.causes[0]?.cause)!;

test('a ticket leads to its code, the causes that fit, and a reply that is copied', async ({ page, requests }) => {
	await page.goto('/agents/');
	const ticket = `Dear desk, my secret name is Hugo.\n\n${dialogText}\n\nPlease help`;
	await page.getByLabel(words.desk.ticket).fill(ticket);
	await expect(page.getByRole('status')).toHaveText(words.desk.found);
	await expect(page.locator('[data-found] a').first()).toHaveAttribute('href', '/code/0x904-0x7/');
	await page.getByLabel(first.title).check();
	const text = page.locator('[data-found] pre');
	await expect(text).toContainText(first.title);
	await page.getByRole('button', { name: words.desk.copy }).click();
	await expect(page.getByRole('button', { name: words.share.copiedReply })).toBeVisible();
	const plain = await page.evaluate(() => navigator.clipboard.readText());
	expect(plain.split('\n').at(-1)).toBe(`<${new URL(first.url, page.url()).href}>`);
	await page.getByLabel(words.desk.wiki).check();
	await expect(text).toContainText(`[${new URL(first.url, page.url()).href}]`);
	expect(requests.join(' ')).not.toContain('Hugo');
});

test('the questions begin with what the ticket already tells', async ({ page }) => {
	await page.goto('/agents/');
	await page.getByLabel(words.desk.ticket).fill(dialogText);
	await page.getByLabel(words.desk.questions).check();
	await expect(page.locator('[data-found] pre')).toContainText('/diagnose/#1;code=0x904-0x7');
});

test('a ticket without a code is answered with the questions', async ({ page }) => {
	await page.goto('/agents/');
	await page.getByLabel(words.desk.ticket).fill('My printer is sad.');
	await expect(page.getByRole('status')).toHaveText(words.desk.none);
	await expect(page.getByRole('radio')).toHaveCount(5);
});

test('an empty box shows nothing', async ({ page }) => {
	await page.goto('/agents/');
	const box = page.getByLabel(words.desk.ticket);
	await box.fill('0x904');
	await expect(page.locator('[data-found]')).toBeVisible();
	await box.fill('');
	await expect(page.locator('[data-found]')).toBeHidden();
});
