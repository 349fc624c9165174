import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DeskFacts } from '../../src/reply/desk.ts';
import { expect, test } from './test.ts';
import { articles, dialogText, pair, words } from './guide.ts';

const tickets = parse(readFileSync(new URL('../fixtures/tickets/tickets.yaml', import.meta.url), 'utf8')) as {
	id: string;
	text: string;
}[];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const first = articles.find(({ id }) => id === pair.causes[0]?.cause)!;

test('a ticket leads to its code, the matching causes, and a reply that can be copied', async ({ page, requests }) => {
	await page.goto('/agents/');
	const ticket = `Dear desk, my secret name is Hugo.\n\n${dialogText}\n\nPlease help`;
	await page.getByLabel(words.desk.ticket).fill(ticket);
	await expect(page.getByRole('status')).toHaveText(words.desk.found);
	await expect(page.locator('[data-found] a').first()).toHaveAttribute('href', '/code/0x904-0x7/');
	await page.getByLabel(first.title).check();
	const text = page.locator('[data-reply] pre');
	const facts = (await (await page.request.get('/agents/facts.json')).json()) as DeskFacts;
	const reply = facts.replies[`/fix/${first.id}/`]!.meaning;
	await expect(text).toContainText(reply);
	await page.getByRole('button', { name: words.desk.copy }).click();
	await expect(page.getByRole('button', { name: words.share.copiedReply })).toBeVisible();
	const plain = await page.evaluate(() => navigator.clipboard.readText());
	expect(plain.split('\n').at(-1)).toBe(`<${new URL(first.url, page.url()).href}>`);
	expect(plain.split('\n')).toContain(reply);
	await page.getByLabel(words.desk.wiki).check();
	await expect(text).toContainText(`[${new URL(first.url, page.url()).href}]`);
	expect(requests.join(' ')).not.toContain('Hugo');
});

test('the questions start with what the ticket already answers', async ({ page }) => {
	await page.goto('/agents/');
	await page.getByLabel(words.desk.ticket).fill(dialogText);
	await page.getByLabel(words.desk.begun).check();
	await expect(page.locator('[data-reply] pre')).toContainText('/diagnose/#1;code=0x904-0x7');
});

test('a ticket in plain words gets the matching causes, then the questions', async ({ page }) => {
	await page.goto('/agents/');
	await page.getByLabel(words.desk.ticket).fill('Hello,\n\nI get a black screen after login.\n\nKind regards\nJulia');
	await expect(page.getByRole('status')).toHaveText(words.desk.spoken);
	const replies = page.getByRole('group', { name: words.desk.choose }).getByRole('radio');
	await expect(replies.last()).toBeVisible();
	await page.getByLabel(words.desk.begun).check();
	await expect(page.locator('[data-reply] pre')).toContainText('/diagnose/#1;moment=black-screen');
	await page.getByLabel(words.desk.engineer).check();
	await expect(page.locator('[data-reply] pre')).toContainText('/fix/black-screen/');
});

test('a ticket without information gets no suggestions, and the page says so', async ({ page }) => {
	await page.goto('/agents/');
	await page.getByLabel(words.desk.ticket).fill('Thanks, works again');
	await expect(page.getByRole('status')).toHaveText(words.desk.none);
	await expect(page.getByRole('link', { name: words.desk.ask })).toHaveAttribute('href', '/diagnose/');
	await expect(page.getByRole('radio')).toHaveCount(0);
});

test('a log full of codes offers no more choices than a ticket', async ({ page }) => {
	await page.goto('/agents/');
	const log = Array.from({ length: 1_000 }, (_, index) => `0x${index.toString(16)}`).join(' ');
	await page.getByLabel(words.desk.ticket).fill(log);
	const replies = page.getByRole('group', { name: words.desk.choose }).getByRole('radio');
	await expect(replies.first()).toBeVisible();
	expect(await replies.count()).toBeLessThanOrEqual(6);
});

test('no line of a reply wraps', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/agents/');
	await page.getByLabel(words.desk.ticket).fill(dialogText);
	await page.getByRole('button', { name: words.desk.copy }).click();
	await expect(page.getByRole('button', { name: words.share.copiedReply })).toBeVisible();
	const plain = await page.evaluate(() => navigator.clipboard.readText());
	expect(plain.split('\n')).toContain(pair.reply);
});

test('the first screen of a laptop shows the code, the causes with their reasons, the reply and its button', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	for (const { id, text } of tickets) {
		await page.goto('/agents/');
		await page.getByLabel(words.desk.ticket).fill(text);
		if (id === 'says-little') continue;
		await expect(page.getByRole('button', { name: words.desk.copy }), id).toBeInViewport({ ratio: 1 });
		await expect(page.locator('[data-reply] pre'), id).toBeInViewport({ ratio: 1 });
		// The questions may be below the causes.
		const options = await page.locator('.candidates label').all();
		for (const option of options.slice(0, Math.max(4, options.length - 1)))
			await expect.soft(option, id).toBeInViewport({ ratio: 1 });
	}
});

test('on a wide screen, the first screen explains everything', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/agents/');
	await expect(page.locator('.prose')).toBeInViewport({ ratio: 0.95 });
});

test('an empty box shows no results', async ({ page }) => {
	await page.goto('/agents/');
	const box = page.getByLabel(words.desk.ticket);
	await box.fill('0x904');
	await expect(page.locator('[data-found]')).toBeVisible();
	await box.fill('');
	await expect(page.locator('[data-found]')).toBeHidden();
});
