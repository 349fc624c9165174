import type { Locator, Page } from '@playwright/test';
import { box } from './finder.ts';
import { words } from './guide.ts';
import { expect, test } from './test.ts';

const secret = 'payroll-7.example.net';

/** Boxes whose text is reflected in the URL, each with its page and its parameter. */
const boxes: [path: string, key: string, find: (page: Page) => Locator][] = [
	['search/', 'q', box],
	['code/', 'filter', (page) => page.getByLabel(words.code.filter)],
];

/** Ways to put text into a box at once, without anybody typing it. */
const ways: Record<string, (page: Page, field: Locator) => Promise<void>> = {
	paste: async (page) => {
		await copied(page, secret);
		await page.keyboard.press('ControlOrMeta+v');
	},
	'a paste of one letter': async (page) => {
		await copied(page, 'p');
		await page.keyboard.press('ControlOrMeta+v');
	},
	'a paste that is deleted and brought back by undo': async (page) => {
		await copied(page, secret);
		await page.keyboard.press('ControlOrMeta+v');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.press('Delete');
		await page.keyboard.press('ControlOrMeta+z');
	},
	'a text expander, dictation or a phone': (page) => page.keyboard.insertText(secret),
	'text that a script puts in': (_, field) =>
		field.evaluate((element: HTMLInputElement, text) => {
			element.value = text;
			element.dispatchEvent(new Event('input', { bubbles: true }));
		}, secret),
};

for (const [path, key, find] of boxes) {
	test(`what is typed into the box of /${path} goes into the URL`, async ({ page, baseURL }) => {
		await page.goto(path);
		await find(page).pressSequentially('vpnn');
		await page.keyboard.press('Backspace');
		await page.keyboard.type('0');
		await expect(page).toHaveURL(`${baseURL}${path}?${key}=vpn0`);
	});

	for (const [way, bring] of Object.entries(ways))
		test(`${way} never puts anything into the URL of /${path}`, async ({ page, baseURL, requests }) => {
			await page.goto(path);
			const field = find(page);
			await field.pressSequentially('vpn');
			await expect(page).toHaveURL(/=vpn$/);
			await bring(page, field);
			await expect(page).toHaveURL(`${baseURL}${path}`);
			await field.clear();
			await field.pressSequentially('sso');
			for (let step = 0; step < 6; step += 1) await page.keyboard.press('ControlOrMeta+z');
			await field.press('End');
			await field.pressSequentially('x');
			// The box waits until nobody types, so the URL is checked after that.
			await page.waitForTimeout(300);
			await expect(page).toHaveURL(`${baseURL}${path}`);
			await page.reload();
			expect(requests.filter((request) => request.includes(secret))).toEqual([]);
		});
}

async function copied(page: Page, text: string) {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((copy) => navigator.clipboard.writeText(copy), text);
}
