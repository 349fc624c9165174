import { articles, pair, words } from './guide.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => {
	await page.goto('code/0x904-0x7/');
});

test('the page title is the pair as the dialog writes it', async ({ page }) => {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('0x904 / 0x7');
});

for (const [half, number, code, list] of [
	['first', '0x904', '/code/0x904/', 'Disconnect reason'],
	['second', '0x7', '/code/extended-0x7/', 'Extended disconnect reason'],
] as const)
	test(`the ${half} half shows its list and its meaning, and links to its page`, async ({ page }) => {
		const line = page.locator('article header span').filter({ hasText: new RegExp(`^${list} ${number}: \\p{L}`, 'u') });
		await expect(line.getByRole('link', { name: number })).toHaveAttribute('href', code);
	});

test('the path shows what worked, where the connection may have failed and what was never reached', async ({
	page,
}) => {
	const path = page.getByRole('list', { name: words.path.label });
	for (const id of pair.path.passed)
		await expect(path.locator(`[data-stage="${id}"]`)).toContainText(words.path.passed);
	for (const id of pair.path.broke) await expect(path.locator(`[data-stage="${id}"]`)).toContainText(words.path.broke);
	await expect(path.locator('[data-stage="session"]')).toContainText(words.path.never);
});

test('known facts have grades, and undocumented things are named', async ({ page }) => {
	const known = page.getByRole('region', { name: words.code.known });
	await expect(known.getByRole('link', { name: words.grades.documented }).first()).toBeVisible();
	const unknown = page.getByRole('region', { name: words.code.unknown });
	await expect(unknown).toContainText('No Microsoft page explains the pair.');
});

test.describe('the causes', () => {
	const titles = pair.causes.map(({ cause }) => articles.find(({ id }) => id === cause)?.title ?? cause);

	test('are in order of rank', async ({ page }) => {
		const causes = page.getByRole('region', { name: words.code.pairCauses });
		await expect(causes.locator('ol > li > div > a.font-semibold')).toHaveText(titles);
	});

	test('say what their order is based on', async ({ page }) => {
		const causes = page.getByRole('region', { name: words.code.pairCauses });
		await expect(causes).toContainText(words.code.ranking);
	});

	test('say how strong each link is, what decides and why', async ({ page }) => {
		const rows = page.getByRole('region', { name: words.code.pairCauses }).locator('ol > li');
		for (const [index, { cause, evidence }] of pair.causes.entries()) {
			const row = rows.nth(index);
			await expect(row.getByRole('link', { name: titles[index] ?? '' })).toHaveAttribute('href', `/fix/${cause}/`);
			const grade = row.locator('summary [data-grade]');
			if (evidence === 'documented') await expect(grade).toHaveCount(0);
			else await expect(grade).toContainText(words.grades[evidence]);
			await expect(row).toContainText(words.code.decides);
			const basis = row.locator('details .prose');
			await expect(basis).toBeHidden();
			await row.locator('summary').click();
			await expect(basis).toBeVisible();
		}
	});

	test('lead to their articles', async ({ page, baseURL }) => {
		await page
			.getByRole('link', { name: titles[0] ?? '' })
			.first()
			.click();
		await expect(page).toHaveURL(`${baseURL}fix/${pair.causes[0]?.cause}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
	});
});

test('a grade links to its explanation', async ({ page }) => {
	await page.getByRole('link', { name: words.grades.documented }).first().click();
	await expect(page).toHaveURL(/\/(about\/#grades|code\/0x904-0x7\/#source-.+)$/);
	await page.goto('about/#grades');
	await expect(page.getByText(words.gradeMeanings.documented)).toBeInViewport();
});

test('every claim links to a source on the same page', async ({ page }) => {
	const claims = page.locator('main a[href^="#source-"]');
	const missing = await claims.evaluateAll((links) =>
		links
			.map((link) => link.getAttribute('href') ?? '')
			.filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
	);
	expect(missing).toEqual([]);
	await claims.first().click();
	await expect(page.locator(':target').getByRole('link')).toBeInViewport();
});

test('the first causes are distinguished in order, each with what the result means', async ({ page }) => {
	const split = page.getByRole('region', { name: words.code.split });
	await expect(split.getByRole('heading', { level: 3 })).toHaveText(pair.triage.map(({ title }) => title));
	for (const { id } of pair.triage) await expect(split.locator(`#${id} .prose`)).toHaveCount(2);
});

test('a code lists the pairs in which it was seen, and the same number in other lists', async ({ page }) => {
	await page.goto('code/extended-0x7/');
	const pairs = page.getByRole('region', { name: words.code.pairs });
	await expect(pairs.getByRole('link')).toHaveAttribute('href', '/code/0x904-0x7/');
	const elsewhere = page.getByRole('region', { name: words.code.elsewhere });
	await expect(elsewhere.getByRole('link', { name: '0x7' }).first()).toHaveAttribute('href', '/code/fatal-0x7/');
});

test('a code starts the diagnosis with itself filled in', async ({ page }) => {
	await page.goto('code/0x904/');
	await page.getByRole('link', { name: words.code.start }).click();
	await page.locator('[data-part="count"]').click();
	await expect(page.getByText(/^Started from: 0x904/)).toBeVisible();
});
