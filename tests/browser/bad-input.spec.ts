import type { Page } from '@playwright/test';
import { maxRead } from '../../src/message/read-message.ts';
import { answers, box, paste } from './finder.ts';
import { dialogText, fill, words } from './guide.ts';
import { expect, test } from './test.ts';

/** Markup that would be noticed: a dialog, a request, an element. The checks of every test see the first two. */
const markup = '<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>"\'`${7*7}{{7*7}}';
const escaped = encodeURIComponent(markup);

const leftNothing = 'main img, script:not([src]):not([type="application/json"]), svg[onload], [onerror]';

test.describe('the box', () => {
	test('does nothing on Enter when it is blank', async ({ page, baseURL }) => {
		await page.goto('./');
		for (const blank of ['', '   ', '\n\n\t']) {
			await box(page).fill(blank);
			await page.keyboard.press('Enter');
			// When a later question has been answered, the effects of Enter are complete.
			await box(page).fill('0x904');
			await expect(answers(page)).toBeVisible();
			await expect(page).toHaveURL(baseURL ?? '');
		}
	});

	test('finds the codes at the beginning of a ten-megabyte log, and says that it ignored the rest', async ({
		page,
		baseURL,
	}) => {
		const line = '2026-11-22 10:15:03 client INFO channel opened and closed again without a word\n';
		const log = (lines: number) => `${line.repeat(500)}${dialogText}\n${line.repeat(lines)}`;
		const busy: number[] = [];
		for (const text of [log(1000), log(130_000)]) {
			await page.goto('./');
			await box(page).focus();
			await page.waitForLoadState('networkidle');
			const before = await busyFor(page);
			await paste(page, text);
			await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', '/code/0x904-0x7/');
			await expect(page.getByText(words.reading.cut).first()).toBeVisible();
			busy.push((await busyFor(page)) - before);
			expect(await box(page).inputValue()).toBe(text.slice(0, maxRead));
		}
		// All tasks together take 0.2 s for ten megabytes and 0.13 s for a hundredth of that. Without a limit it is seconds.
		expect(busy[1]).toBeLessThan(Math.max(3 * (busy[0] ?? 0), 0.2));
		await box(page).press('Enter');
		await expect(page).toHaveURL(`${baseURL}code/0x904-0x7/`);
	});

	test('says that it found nothing in a megabyte of words', async ({ page, baseURL, requests }) => {
		await page.goto('./');
		await paste(page, 'nothing to see here, move along please\n'.repeat(27_000));
		await expect(answers(page)).toContainText(words.finder.none);
		await box(page).press('Enter');
		await box(page).fill('0x904');
		await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', '/code/0x904/');
		await expect(page).toHaveURL(baseURL ?? '');
		expect(requests.filter((request) => request.length > 1000)).toEqual([]);
	});

	test('treats markup as text', async ({ page }) => {
		await page.goto('./');
		const before = await page.locator(leftNothing).count();
		await box(page).fill(markup);
		await expect(answers(page)).toBeVisible();
		await expect(page.locator(leftNothing)).toHaveCount(before);
	});

	test('shows no markup from a number that it does not know', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('Error code: 0xBADC0DE<b>0x904</b> Extended error code: 0x7<script>alert(1)</script>');
		await expect(answers(page)).toBeVisible();
		await expect(answers(page).locator('b, script')).toHaveCount(0);
	});

	test('has an answer to any input', async ({ page }) => {
		await page.goto('./');
		for (const odd of [
			'\u0000\uFFFF\uD800',
			'0x',
			'0x904'.repeat(200),
			'-2147483648',
			'٤٠٩',
			'０ｘ９０４',
			'.'.repeat(5000),
		]) {
			await box(page).fill('');
			await expect(answers(page)).toBeHidden();
			await box(page).fill(odd);
			await expect(answers(page)).toBeVisible();
			await expect(answers(page)).not.toBeEmpty();
		}
	});
});

test.describe('markup in the URL', () => {
	test('of the results is text in the box', async ({ page }) => {
		await page.goto(`search/?q=${escaped}`);
		await expect(box(page)).toHaveValue(markup);
		await expect(answers(page)).toBeVisible();
		await expect(page.locator(leftNothing)).toHaveCount(0);
	});

	test('of the catalogue is text in its filter', async ({ page }) => {
		await page.goto(`code/?filter=${escaped}`);
		await expect(page.getByLabel(words.code.filter)).toHaveValue(markup);
		await expect(page.getByRole('status')).toHaveText(/^0 of \d+/);
		await expect(page.locator(leftNothing)).toHaveCount(0);
	});

	test('of a diagnosis is text in the list of ignored parts', async ({ page }) => {
		const part = '<img src=x onerror=alert(1)>x';
		await page.goto(`diagnose/#1;${encodeURIComponent(part)}`);
		await expect(page.getByText(fill(words.diagnosis.dropped, { parts: part }))).toBeVisible();
		await expect(page.locator('diagnosis-tree img')).toHaveCount(0);
	});

	test('of a missing page is text', async ({ page }) => {
		await page.goto(`nowhere/${escaped}`);
		await expect(page.getByRole('main').locator('code').first()).toBeVisible();
		await expect(page.getByRole('main').locator('not-found :is(img, script, svg)')).toHaveCount(0);
	});

	test('as the fragment of a page does nothing', async ({ page }) => {
		for (const path of ['./', 'fix/vpn-mtu/', 'code/0x904/', 'code/0x904-0x7/', 'myths/']) {
			await page.goto(`${path}?x=${escaped}#${escaped}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('main img, [onerror]')).toHaveCount(0);
		}
	});

	test('or other nonsense leads to the page that says so', async ({ page }) => {
		for (const odd of ['%', '%E0%A4%A', '..%2f..%2fetc%2fpasswd', '%00']) {
			await page.goto(odd);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
		}
	});
});

/** @returns the page's processor time so far in seconds, which other programs on the machine hardly affect */
async function busyFor(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const { metrics } = await session.send('Performance.getMetrics');
	await session.detach();
	return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
