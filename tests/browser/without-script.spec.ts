import { label, toCause, toHuman, titleOf, articleOf, ask } from './diagnosis.ts';
import { articles, site, stations, tree, words } from './guide.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('the box says that it needs JavaScript, and what to do without it', async ({ page }) => {
	await page.goto('./');
	const note = page.locator('search-box noscript');
	await expect(note.locator('p').first()).toHaveText(words.finder.noScript);
	for (const name of [words.nav.code, words.nav.fix, words.nav.diagnose])
		await expect(note.getByRole('link', { name, exact: true })).toBeVisible();
	await expect(page.locator('textarea')).toBeHidden();
	await expect(page.getByRole('link', { name: words.home.allCodes })).toBeVisible();
	await expect(page.getByRole('link', { name: words.home.questions })).toBeVisible();
});

test('an article can be read from top to bottom, and folded parts open', async ({ page }) => {
	await page.goto('fix/vpn-mtu/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		articles.find(({ id }) => id === 'vpn-mtu')?.title ?? '',
	);
	await expect(page.getByText('ping /4 /f /n 4 /l 1372 HOSTNAME')).toBeVisible();
	await page.locator('#undo-lower-mtu summary').click();
	await expect(page.locator('#undo-lower-mtu .prose').first()).toBeVisible();
});

test('no button is shown that would do nothing', async ({ page }) => {
	for (const path of ['./', 'fix/vpn-mtu/', 'code/', 'code/0x904-0x7/', 'diagnose/', 'search/']) {
		await page.goto(path);
		await expect
			.soft(page.locator('button:visible, input:visible, select:visible, textarea:visible'), path)
			.toHaveCount(0);
	}
});

test('a pair can be read, and its causes open', async ({ page }) => {
	await page.goto('code/0x904-0x7/');
	await expect(page.getByRole('region', { name: words.code.unknown })).toBeVisible();
	await page.getByRole('region', { name: words.code.pairCauses }).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 2, name: words.article.stepsTitle })).toBeVisible();
});

test('the catalogue shows every code, without a filter', async ({ page }) => {
	await page.goto('code/');
	await expect(page.getByRole('link', { name: '0x904', exact: true })).toBeVisible();
	await expect(page.getByLabel(words.code.filter)).toBeHidden();
});

test('the causes are grouped under their stages', async ({ page }) => {
	await page.goto('fix/');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(stations.map(({ name }) => name));
});

test('each symptom opens the diagnosis at its answer', async ({ page }) => {
	for (const { label, question, answer } of site.symptoms) {
		await page.goto('./');
		await page.getByRole('link', { name: label }).click();
		const next = tree.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer)?.to;
		await expect.soft(page).toHaveURL(new RegExp(`/diagnose/${next}/#`));
	}
});

test.describe('the diagnosis', () => {
	test('leads by links to an article', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of toCause.steps) {
			await expect(page.getByRole('heading', { name: ask(step.question), exact: true })).toBeVisible();
			await page.getByRole('link', { name: label(step), exact: true }).click();
		}
		await expect(page).toHaveURL(new RegExp(`/fix/${articleOf(toCause.outcome)}/$`));
	});

	test('leads by links to an outcome without a cause', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of toHuman.steps) await page.getByRole('link', { name: label(step), exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(toHuman.outcome));
		await expect(page.getByRole('heading', { name: words.diagnosis.handover })).toBeVisible();
	});

	test("goes back with the browser's Back button", async ({ page }) => {
		const [first, second] = toCause.steps;
		await page.goto('diagnose/');
		await page.getByRole('link', { name: label(first), exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask(second.question));
		await page.goBack();
		await expect(page.getByRole('heading', { name: ask(first.question), exact: true })).toBeVisible();
	});

	test('has no dead end: every answer of every question leads to a question, an article or an outcome without a cause', async ({
		page,
	}) => {
		test.setTimeout(300_000);
		const ends = new Set<string>();
		for (const question of tree.questions) {
			await page.goto(`diagnose/${question.id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(question.ask);
			const links = page.getByRole('link').and(page.locator('[data-answer]'));
			await expect(links).toHaveText(question.answers.map((answer) => answer.label));
			for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
				if (!tree.questions.some(({ id }) => href === `/diagnose/${id}/`)) ends.add(href);
		}
		for (const end of ends) {
			await page.goto(end);
			const article = page.getByRole('heading', { name: words.article.stepsTitle });
			await expect(article.or(page.getByRole('heading', { name: words.diagnosis.handover })), end).toBeVisible();
		}
	});

	test('starts from a pair where its answers lead', async ({ page }) => {
		await page.goto('code/0x904-0x7/');
		await page.getByRole('link', { name: words.code.start }).click();
		await expect(page).toHaveURL(/\/diagnose\//);
		await expect(page.locator('[data-answer]:visible').first()).toBeVisible();
	});
});

test('every page can be reached from the start page by links', async ({ page }) => {
	await page.goto('./');
	for (const place of [words.nav.fix, words.nav.code, words.nav.diagnose, words.nav.myths, words.nav.agents]) {
		await page.getByRole('navigation', { name: words.nav.label }).getByRole('link', { name: place }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.getByRole('link', { name: words.about.title }).click();
	await expect(page.getByRole('heading', { name: words.about.grades })).toBeVisible();
});

test('a missing page has its links', async ({ page }) => {
	await page.goto('nowhere/at-all/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
	await expect(page.getByRole('link', { name: words.nav.fix }).first()).toBeVisible();
});
