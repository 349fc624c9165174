import { expect, test } from './test.ts';
import { fill } from '../../src/text/fill.ts';
import { site, words } from './guide.ts';

const { slots } = words;
const article = '/fix/vpn-mtu/';
const question = '/diagnose/#1;moment=no-answer;switched-on=not-sure';
const host = 'Pc-7.example.org';

test('a value typed once is in every command of every page, and is copied with it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	await page.getByText(slots.open).first().click();
	await page.getByLabel(site.slots.host!.label).fill(host);
	for (const slot of await page.locator('var[data-slot="host"]').all()) await expect(slot).toHaveText(host);
	await page.locator('copy-command', { hasText: host }).first().getByRole('button').click();
	await expect(page.getByText(words.command.copied, { exact: true }).first()).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`ping /4 /n 4 /l 32 ${host}`);
	await page.goto(question);
	await expect(page.locator('[data-node="port-test"] var[data-slot="host"]').first()).toHaveText(host);
	await expect(page.locator('[data-node="port-test"] summary', { hasText: host })).toBeVisible();
});

test('an invalid host name stays out of the commands, and the person is told', async ({ page }) => {
	await page.goto(article);
	await page.getByText(slots.open).first().click();
	const box = page.getByLabel(site.slots.host!.label);
	for (const hostile of ['a & calc', 'a;calc', '`calc`', '$(calc)', 'a"', '<img src=x onerror=alert(1)>', 'a|b']) {
		await box.fill('');
		await box.pressSequentially(hostile);
		await box.blur();
		await expect(page.getByText(slots.wrong.host)).toBeVisible();
		await expect(page.locator('var[data-slot="host"]').first()).toHaveText(site.slots.host!.example);
	}
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a link carries values only when that option is ticked, and they are visible on arrival', async ({
	page,
	context,
	browser,
	baseURL,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(question);
	const node = page.locator('[data-node="port-test"]');
	await node.getByText(slots.open).click();
	await node.getByLabel(site.slots.host!.label).fill(host);
	await page.locator('[data-part="count"]').click();
	const copyLink = async () => {
		await page.getByRole('button', { name: words.diagnosis.link }).click();
		await expect(page.getByRole('button', { name: words.share.copiedLink })).toBeVisible();
		return page.evaluate(() => navigator.clipboard.readText());
	};
	expect(await copyLink()).toBe(`${new URL(question, page.url()).href}`);
	await expect(page.getByRole('button', { name: words.diagnosis.link })).toBeVisible();
	await node.getByLabel(slots.share).check();
	const link = await copyLink();
	expect(link).toContain(`my.host=${host}`);
	expect(page.url()).not.toContain(host);

	const elsewhere = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
	await elsewhere.goto(link);
	const there = elsewhere.locator('[data-node="port-test"]');
	const command = there.locator('copy-command').first();
	// Until someone accepts it, the command keeps its example, and the copy button copies that.
	await expect(command).toContainText(fill(slots.linked, { values: host }));
	await expect(command.locator('var[data-slot="host"]')).toHaveText(site.slots.host!.example);
	expect(elsewhere.url()).not.toContain(host);
	expect(await elsewhere.evaluate(() => localStorage.length)).toBe(0);
	await command.getByRole('button', { name: slots.keep }).click();
	await expect(command.locator('var[data-slot="host"]')).toHaveText(host);
	await expect(command).not.toContainText(fill(slots.linked, { values: host }));
	expect(await elsewhere.evaluate(() => localStorage.length)).toBe(1);
	await elsewhere.context().close();
});

test('no link smuggles anything into a command, or replaces a value that was typed', async ({ page }) => {
	const command = page.locator('[data-node="port-test"] copy-command code').first();
	for (const value of [
		'a;calc',
		'a%3Bcalc',
		'a%20%26%20calc',
		'a%0Acalc',
		'$(calc)',
		'a%2522',
		'&#59;calc',
		'x'.repeat(300),
	]) {
		await page.goto('/about/');
		await page.goto(`${question};my.host=${value};my.port=99999;my.__proto__=x`);
		await page.waitForTimeout(150);
		await expect(command).toHaveText(/-ComputerName HOSTNAME -Port 3389 -InformationLevel Detailed$/);
	}
	await page.goto(article);
	await page.getByText(slots.open).first().click();
	await page.getByLabel(site.slots.host!.label).fill(host);
	await page.goto(`${question};my.host=OTHER`);
	await expect(command).toContainText(host);
	const said = fill(words.slots.linked, { values: 'OTHER' });
	await expect(page.locator('[data-node="port-test"] copy-command').first()).toContainText(said);
});

test('no host from a link is in any command before the person accepts it, on any page with commands', async ({
	page,
	context,
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const hostile = 'evil.example.net';
	for (const path of ['/fix/vpn-mtu/', '/fix/firewall/', '/diagnose/port-test/', '/guides/two-minute-split/'])
		for (const part of [
			`#my.host=${hostile}`,
			`#MY.HOST=${hostile}`,
			`#1;my.host=${hostile}`,
			`#my%2Ehost=${hostile}`,
		]) {
			await page.goto('about:blank');
			await page.goto(path + part);
			const commands = page.locator('copy-command code');
			if ((await page.locator('slot-strip').count()) > 0)
				await expect(page.locator('[data-offer]').first()).toContainText(hostile);
			for (const text of await commands.allTextContents()) expect.soft(text, path + part).not.toContain(hostile);
		}
});
