import { sites } from '../sites.ts';
import { selected } from './clipboard.ts';
import { words } from './guide.ts';
import { expect, test } from './test.ts';

// A guide on plain HTTP. Browsers trust localhost as they trust HTTPS, so the test needs another name for this machine.
const host = 'kb.test';
const baseURL = sites.guide.url.replace('localhost', host);
test.use({
	baseURL,
	launchOptions: [
		async ({ launchOptions }, use) =>
			use({ ...launchOptions, args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`] }),
		{ scope: 'worker' },
	],
});

test('on plain HTTP, without a clipboard, the link is shown and selected', async ({ page }) => {
	await page.goto('fix/vpn-mtu/');
	expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
	const region = page.getByRole('region', { name: words.share.title });
	await region.getByRole('button', { name: words.share.copyLink }).click();
	await expect(region.getByRole('button', { name: words.share.failed })).toBeVisible();
	await expect(region.locator('pre')).toHaveText(`${baseURL}fix/vpn-mtu/`);
	expect(await selected(page)).toBe(`${baseURL}fix/vpn-mtu/`);
});
