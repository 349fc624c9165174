import type { Page } from '@playwright/test';

/** Lets the page write to the clipboard, and the test read it. */
export const allowClipboard = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

/** Makes the browser refuse the clipboard, as a person or a policy can: permissions that are not granted are denied. */
export const refuseClipboard = (page: Page) => page.context().grantPermissions(['geolocation']);

/** Simulates a page without HTTPS: there is no clipboard at all. Call it before the page is opened. */
export const withoutClipboard = (page: Page) =>
	page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }));

/** @returns what was copied, by type */
export const copied = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(async () => {
		const forms: Record<string, string> = {};
		for (const item of await navigator.clipboard.read())
			for (const type of item.types) forms[type] = await (await item.getType(type)).text();
		return forms;
	});

/** @returns the selected text */
export const selected = (page: Page) => page.evaluate(() => String(getSelection()));
