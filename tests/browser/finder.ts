import type { Page } from '@playwright/test';
import { words } from './guide.ts';

/** The search box. */
export const box = (page: Page) => page.getByRole('textbox', { name: words.finder.label });

/** The results under the box: codes, titles, full-text hits. */
export const answers = (page: Page) => page.locator('.answers');

/** Pastes as a person does: from the clipboard, into the box. */
export async function paste(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
	await box(page).focus();
	await page.keyboard.press('ControlOrMeta+v');
}
