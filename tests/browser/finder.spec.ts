import { expect, test } from '@playwright/test';

test('a code that is typed opens its page on Enter', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('textbox').fill('0x904');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code\/0x904\/$/);
});
