import { devices } from '@playwright/test';
import { answers, box, paste } from './finder.ts';
import { dialogText, words } from './guide.ts';
import { fill } from '../../src/text/fill.ts';
import { expect, test } from './test.ts';

test.describe('Enter opens the right page', () => {
	const asked: [says: string, typed: string, opens: string][] = [
		['the dialog, exactly as shown', dialogText, 'code/0x904-0x7/'],
		['the dialog, without line breaks', dialogText.replace(/\n+/g, ''), 'code/0x904-0x7/'],
		['0x904', '0x904', 'code/0x904/'],
		['0x904/0x7', '0x904/0x7', 'code/0x904-0x7/'],
		['0x00000904', '0x00000904', 'code/0x904/'],
		['904', '904', 'code/0x904/'],
		['2308', '2308', 'code/0x904/'],
		['error 2308', 'error 2308', 'code/0x904/'],
	];
	for (const [says, typed, opens] of asked)
		test(`for ${says}`, async ({ page, baseURL }) => {
			await page.goto('./');
			await box(page).fill(typed);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(baseURL + opens);
		});

	test('for a link to it, as written, as broken by mail and as wrapped by a service', async ({ page, baseURL }) => {
		const wrapped = (path: string) =>
			`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://kb.example.org${path}`)}&data=05%7C02`;
		for (const [typed, opens] of [
			['https://kb.example.org/it/fix/vpn-mtu/', 'fix/vpn-mtu/'],
			['https://kb.example.org/code/0x90=\n4-0x7/', 'code/0x904-0x7/'],
			[wrapped('/code/0x904-0x7/'), 'code/0x904-0x7/'],
			[wrapped('/fix/vpn-mtu/#verify'), 'fix/vpn-mtu/#verify'],
		] as const) {
			await page.goto('./');
			await box(page).fill(typed);
			await expect.soft(answers(page).getByRole('link').first(), typed).toHaveAttribute('href', `/${opens}`);
			await page.keyboard.press('Enter');
			await expect.soft(page, typed).toHaveURL(baseURL + opens);
		}
	});

	test('for the dialog, pasted from the clipboard', async ({ page, baseURL }) => {
		await page.goto('./');
		await paste(page, dialogText);
		await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', '/code/0x904-0x7/');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${baseURL}code/0x904-0x7/`);
	});

	test('for words: focus goes to the first result, and the words go into no URL', async ({ page, baseURL }) => {
		await page.goto('./');
		await box(page).fill('certificate expired');
		await page.keyboard.press('Enter');
		const first = answers(page).getByRole('link').first();
		await expect(first).toBeFocused();
		await expect(first).toHaveText(/certificate/i);
		expect(page.url()).toBe(baseURL);
	});
});

test('the box has focus on arrival if there is a keyboard', async ({ page }) => {
	await page.goto('./');
	await expect(box(page)).toBeFocused();
});

test.describe('while typing', () => {
	test('results appear in place, without a page load', async ({ page }) => {
		await page.goto('./');
		await box(page).pressSequentially('0x904/0x7');
		// The results for half of the text may have more than one entry.
		await expect(answers(page).locator('a[href="/code/0x904-0x7/"]')).toBeVisible();
		await expect(answers(page)).toContainText(words.reading.likeliestOfCode);
		await expect(page).toHaveURL(/:\d+\/$/);
	});

	test('the number of results is announced', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('0x904');
		await expect(answers(page)).toContainText(words.reading.likeliestOfCode);
		const n = await answers(page).locator('li').count();
		await expect(page.getByRole('status')).toHaveText(fill(words.finder.count, { n }));
	});

	test('an exact code comes first, then its causes, ordered by the rest of the text', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('0x904 vpn');
		const links = answers(page).getByRole('link');
		await expect(links.first()).toHaveAttribute('href', '/code/0x904/');
		await expect(links.nth(1)).toHaveAttribute('href', /^\/fix\//);
		await expect(answers(page).locator('a[href="/fix/vpn-mtu/"]')).toContainText('“vpn”');
	});

	test('titles come before full-text hits', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('vpn drops');
		await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
		await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', /^\/fix\//);
		const order = await answers(page).evaluate((list) => [...list.children].map((part) => part.localName));
		expect(order).toEqual(['ul', 'p', 'ul']);
	});

	test('words give results, even with filler words or a typo', async ({ page }) => {
		await page.goto('./');
		for (const typed of ['certificate expired', 'vpn drops', 'how to fix expired certificates', 'certfiicate']) {
			await box(page).fill('');
			await expect(answers(page)).toBeHidden();
			await box(page).fill(typed);
			await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', /^\/(fix|guides)\//);
		}
	});

	test('a full-text hit leads to its place on the page', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('vpn drops');
		const hit = answers(page).locator('p + ul a[href*="#"]').first();
		const href = await hit.getAttribute('href');
		await hit.click();
		await expect(page.locator(`[id="${href?.split('#')[1]}"]`)).toBeInViewport();
	});

	for (const typed of ['asdfghjkl', 'copy paste not working'])
		test(`"${typed}" finds nothing, and the page suggests the questions`, async ({ page }) => {
			await page.goto('./');
			await box(page).fill(typed);
			await expect(answers(page)).toContainText(words.finder.none);
			await expect(page.getByRole('status')).toHaveText(words.finder.none);
			const ways = await answers(page)
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(ways).toEqual(['/diagnose/']);
		});

	test('a report gets the most likely causes with reasons, whatever surrounds it', async ({ page }) => {
		const sentence = 'RDS connection error on our RDS farm, certificate installed by script.';
		const mail =
			`Dear team,\n\n${sentence}\n\n` +
			'Thank you for having a look at it whenever somebody finds a moment. '.repeat(8);
		await page.goto('./');
		for (const report of [mail, '0x7f7f7 when RDP Wrapper starts']) {
			await paste(page, report);
			await expect(answers(page)).toContainText(words.reading.likeliest);
			await expect(answers(page)).toContainText('because of “');
			await expect(answers(page).locator('a[href^="/fix/"]').first()).toBeVisible();
			await box(page).fill('');
			await expect(answers(page)).toBeHidden();
		}
	});

	test('an empty box shows no results again', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('0x904');
		await expect(answers(page)).toBeVisible();
		await box(page).fill('');
		await expect(answers(page)).toBeHidden();
	});
});

test.describe('the keyboard', () => {
	test('arrow keys reach every result', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('vpn drops');
		await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
		const links = await answers(page).getByRole('link').all();
		for (const link of links) {
			await page.keyboard.press('ArrowDown');
			await expect(link).toBeFocused();
		}
	});

	test('Arrow Up returns to the box', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('2308');
		await expect(answers(page)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(answers(page).getByRole('link').first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(box(page)).toBeFocused();
	});

	test('Escape returns to the box', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('certificate');
		await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(box(page)).not.toBeFocused();
		await page.keyboard.press('Escape');
		await expect(box(page)).toBeFocused();
		await expect(box(page)).toHaveValue('certificate');
	});

	test('focus stays on its result when full-text hits arrive late', async ({ page }) => {
		const { promise: focused, resolve: release } = Promise.withResolvers<undefined>();
		await page.route('**/*.pf_fragment', async (route) => {
			await focused;
			await route.continue();
		});
		await page.goto('./');
		await box(page).fill('vpn drops');
		await expect(answers(page).getByRole('link').first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(answers(page).getByRole('link').first()).toBeFocused();
		release(undefined);
		await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
		await expect(answers(page).getByRole('link').first()).toBeFocused();
	});

	test('arrow keys reach the result for a message of several lines', async ({ page }) => {
		await page.goto('./');
		await box(page).fill(dialogText);
		await expect(answers(page)).toBeVisible();
		await page.keyboard.press('ControlOrMeta+End');
		await page.keyboard.press('ArrowDown');
		await expect(answers(page).getByRole('link').first()).toBeFocused();
	});

	test('Enter opens the focused result', async ({ page, baseURL }) => {
		await page.goto('./');
		await box(page).fill('certificate');
		await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const href = await answers(page).getByRole('link').nth(1).getAttribute('href');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new URL(href ?? '', baseURL).href);
	});

	test('Shift+Enter inserts a line break', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('0x904');
		await page.keyboard.press('Shift+Enter');
		await expect(box(page)).toHaveValue('0x904\n');
	});
});

/** The message about a code that the guide does not have. */
const unknownCode = words.finder.unknown.split('{code}')[0]!.trim();

test.describe('a code that is not in this edition', () => {
	for (const typed of ['51600000', '0x2040'])
		test(`${typed} is reported as unknown, and no similar code is offered`, async ({ page }) => {
			await page.goto('./');
			await box(page).fill(typed);
			await expect(answers(page)).toContainText(typed);
			await expect(answers(page)).toContainText(unknownCode);
			await expect(page.getByRole('status')).not.toBeEmpty();
			await expect(answers(page).getByRole('link')).toHaveCount(0);
		});

	test('Enter does not open a similar code either', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('0x2040');
		await page.keyboard.press('Enter');
		await expect(answers(page)).toContainText(unknownCode);
		await expect(answers(page).getByRole('link')).toHaveCount(0);
		await expect(page).not.toHaveURL(/\/code\//);
	});

	test('is announced as unknown, not as a result', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('51600000');
		await expect(answers(page)).toContainText(unknownCode);
		await expect(page.getByRole('status')).not.toHaveText(words.finder.countOne);
	});

	test('two known numbers that were never recorded together are reported as such', async ({ page }) => {
		await page.goto('./');
		await box(page).fill('0x904/0x9');
		await expect(answers(page).getByRole('link')).toHaveCount(2);
		await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', '/code/0x904/');
		await expect(answers(page).getByRole('link').last()).toHaveAttribute('href', '/code/extended-0x9/');
	});
});

test.describe('the text search is loaded only when words are typed', () => {
	const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 7'];
	test.use({ viewport, userAgent, isMobile, hasTouch });

	test('on a phone, nothing is loaded on arrival', async ({ page, requests }) => {
		await page.goto('./', { waitUntil: 'networkidle' });
		expect(requests.filter((request) => /pagefind|finder\.json/.test(request))).toEqual([]);
		await box(page).tap();
		await expect.poll(() => requests.filter((request) => request.includes('finder.json')).length).toBeGreaterThan(0);
		expect(requests.filter((request) => /pagefind|finder-report/.test(request))).toEqual([]);
		await box(page).fill('vpn drops');
		await expect.poll(() => requests.filter((request) => request.includes('pagefind')).length).toBeGreaterThan(0);
	});

	test('a page without a box never loads the text search', async ({ page, requests }) => {
		for (const path of ['fix/vpn-mtu/', 'code/', 'diagnose/']) await page.goto(path, { waitUntil: 'networkidle' });
		expect(requests.filter((request) => /pagefind|finder\.json/.test(request))).toEqual([]);
	});
});

test.describe('nothing that is pasted leaves the browser', () => {
	const secret = 'PAYROLL-7';

	test('while the results are found and opened', async ({ page, requests }) => {
		await page.goto('./');
		await paste(page, `The connection to ${secret} failed.\n${dialogText}`);
		await expect(answers(page).getByRole('link').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/code\/0x904-0x7\/$/);
		expect(requests.filter((request) => request.includes(secret))).toEqual([]);
	});

	test('when the message is searched for its words', async ({ page, requests }) => {
		await page.goto('./');
		await paste(page, `The certificate of ${secret} could not be checked`);
		await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
		expect(requests.filter((request) => request.includes(secret))).toEqual([]);
	});

	test('when Enter is pressed on a message without a known code', async ({ page, requests }) => {
		await page.goto('./');
		await paste(page, `The session on ${secret} ended for jane.doe: code 51600000`);
		await expect(answers(page)).toContainText(unknownCode);
		await page.keyboard.press('Enter');
		// When a later question has been answered, the effects of Enter are complete.
		await box(page).fill('vpn drops');
		await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
		expect(requests.filter((request) => request.includes(secret))).toEqual([]);
	});

	test('and nothing is stored in the browser', async ({ page }) => {
		await page.goto('./');
		await paste(page, `The connection to ${secret} failed.\n${dialogText}`);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/code\/0x904-0x7\/$/);
		const kept = await page.evaluate(() =>
			JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
		);
		expect(kept).not.toContain(secret);
	});
});

test.describe('the URL of the results', () => {
	test('shows an exact code before anything else', async ({ page }) => {
		await page.goto('search/?q=2308');
		await expect(box(page)).toHaveValue('2308');
		await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', '/code/0x904/');
	});

	test('follows the box, so that it can be shared', async ({ page }) => {
		await page.goto('search/?q=vpn');
		await box(page).clear();
		await box(page).pressSequentially('certificate');
		await expect(page).toHaveURL(/\?q=certificate$/);
	});
});

test('if the list of codes is missing, the box says so, and works again once it has loaded', async ({
	page,
	faults,
}) => {
	await page.route('**/finder.json', (route) => route.abort());
	await page.goto('./');
	await box(page).fill('0x904');
	await expect(answers(page)).toHaveText(words.finder.failed);
	await page.unroute('**/finder.json');
	await box(page).fill('0x904/0x7');
	await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', '/code/0x904-0x7/');
	// The browser logs each failed request.
	expect(faults.filter((fault) => !fault.includes('net::ERR_FAILED'))).toEqual([]);
	faults.length = 0;
});

test('if the text search is missing, the box says so, and codes still work', async ({ page, faults }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('./');
	await box(page).fill('certificate expired');
	await expect(answers(page)).toContainText(words.finder.textFailed);
	await box(page).fill('0x904');
	await expect(answers(page).getByRole('link').first()).toHaveAttribute('href', '/code/0x904/');
	expect(faults.filter((fault) => !fault.includes('net::ERR_FAILED'))).toEqual([]);
	faults.length = 0;
});
