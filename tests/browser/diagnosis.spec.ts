import {
	announced,
	answer,
	answersTo,
	articleOf,
	ask,
	change,
	fragmentOf,
	heading,
	label,
	said,
	shown,
	soFar,
	titleOf,
	toCause,
	toHuman,
} from './diagnosis.ts';
import { fill, pair, tree, words } from './guide.ts';
import { randomNumbers } from '../random.ts';
import { expect, test } from './test.ts';

const { steps, outcome } = toCause;
const [first, second, third] = steps;
const resumed = `diagnose/${fragmentOf(steps)}`;

test.describe('answering', () => {
	test('begins with the first question alone', async ({ page }) => {
		await page.goto('diagnose/');
		await expect(heading(page)).toHaveText(ask(tree.start));
		await expect(shown(page)).toHaveCount(1);
		await expect(soFar(page)).toBeHidden();
	});

	test('a question says how to find out, and that "not sure" will do', async ({ page }) => {
		await page.goto('diagnose/');
		await expect(shown(page).getByText(words.diagnosis.find)).toBeVisible();
		await expect(shown(page).getByRole('link', { name: /^not sure/i })).toBeVisible();
	});

	test('leads to the cause, without a page load', async ({ page }) => {
		await page.goto('diagnose/');
		const loads: string[] = [];
		page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
		for (const step of steps) await answer(page, step);
		await expect(heading(page)).toHaveText(titleOf(outcome));
		expect(loads).toEqual([]);
		await shown(page).getByRole('link', { name: words.diagnosis.open }).click();
		await expect(page).toHaveURL(new RegExp(`/fix/${articleOf(outcome)}/$`));
	});

	test('leads to an honest end that says what to tell', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of toHuman.steps) await answer(page, step);
		await expect(heading(page)).toHaveText(titleOf(toHuman.outcome));
		await expect(shown(page).getByRole('heading', { name: words.diagnosis.tell })).toBeVisible();
	});

	test('writes every answer into the address', async ({ page, baseURL }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await expect(page).toHaveURL(`${baseURL}diagnose/${fragmentOf([first])}`);
		await answer(page, second);
		await expect(page).toHaveURL(`${baseURL}diagnose/${fragmentOf([first, second])}`);
	});

	test('shows what was answered so far', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await answer(page, second);
		await expect(soFar(page).getByRole('listitem')).toContainText(
			[first, second].map((step) => `${ask(step.question)} ${label(step)}`),
		);
	});

	test('strikes out the stations that are no longer possible', async ({ page }) => {
		await page.goto('diagnose/');
		const open = page.getByRole('list', { name: words.path.label }).locator('[data-state="open"]');
		const atFirst = await open.count();
		for (const step of steps) await answer(page, step);
		expect(await open.count()).toBeLessThan(atFirst);
		await expect(open).toContainText([words.path.open]);
		await expect(page.getByRole('list', { name: words.path.label })).toContainText(words.path.out);
	});
});

test.describe('a change of mind', () => {
	const other = answersTo(second.question).find(({ id, to }) => id !== second.answer && answersTo(to).length > 0);
	const changed = { question: second.question, answer: other?.id ?? '' };

	test('changes one answer, and what follows is asked anew', async ({ page, baseURL }) => {
		await page.goto(resumed);
		await change(page, second.question).click();
		await expect(heading(page)).toHaveText(ask(second.question));
		await expect(shown(page).locator('[aria-current]')).toHaveText(label(second));
		await answer(page, changed);
		await expect(heading(page)).toHaveText(ask(other?.to ?? ''));
		await expect(soFar(page).getByRole('listitem')).toHaveCount(2);
		await expect(page).toHaveURL(`${baseURL}diagnose/${fragmentOf([first, changed])}`);
	});

	test('can be undone by Back', async ({ page }) => {
		await page.goto(resumed);
		await change(page, second.question).click();
		await answer(page, changed);
		await page.goBack();
		await expect(heading(page)).toHaveText(titleOf(outcome));
		await expect(soFar(page).getByRole('listitem')).toHaveCount(3);
	});

	test('that comes to the same answer goes on where one was', async ({ page }) => {
		await page.goto(resumed);
		await change(page, first.question).click();
		await answer(page, first);
		await expect(heading(page)).toHaveText(titleOf(outcome));
	});

	test('starts everything again', async ({ page }) => {
		await page.goto(resumed);
		await page.getByRole('button', { name: words.diagnosis.startAgain }).click();
		await expect(heading(page)).toHaveText(ask(tree.start));
		await expect(soFar(page)).toBeHidden();
	});
});

test.describe('the address resumes', () => {
	test('on Back and Forward', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await answer(page, second);
		await page.goBack();
		await expect(heading(page)).toHaveText(ask(second.question));
		await page.goBack();
		await expect(heading(page)).toHaveText(ask(first.question));
		await page.goForward();
		await page.goForward();
		await expect(heading(page)).toHaveText(ask(third.question));
		await expect(soFar(page).getByRole('listitem')).toHaveCount(2);
	});

	test('on Back from the article', async ({ page }) => {
		await page.goto(resumed);
		await shown(page).getByRole('link', { name: words.diagnosis.open }).click();
		await expect(page).toHaveURL(/\/fix\//);
		await page.goBack();
		await expect(heading(page)).toHaveText(titleOf(outcome));
	});

	test('on a reload', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await page.reload();
		await expect(heading(page)).toHaveText(ask(second.question));
		await expect(soFar(page).getByRole('listitem')).toHaveCount(1);
	});

	test('for another person', async ({ page, browser }) => {
		await page.goto('diagnose/');
		for (const step of steps) await answer(page, step);
		const context = await browser.newContext();
		const theirs = await context.newPage();
		await theirs.goto(page.url());
		await expect(heading(theirs)).toHaveText(titleOf(outcome));
		await expect(soFar(theirs).getByRole('listitem')).toHaveCount(3);
		await context.close();
	});

	test('when mail has escaped it', async ({ page }) => {
		await page.goto(`diagnose/#${encodeURIComponent(fragmentOf(steps).slice(1))}`);
		await expect(heading(page)).toHaveText(titleOf(outcome));
	});

	test('when it is typed over', async ({ page }) => {
		await page.goto(resumed);
		await page.goto(`diagnose/${fragmentOf([first])}`);
		await expect(heading(page)).toHaveText(ask(second.question));
	});

	test('on the page of a question, which hands it to the diagnosis', async ({ page, baseURL }) => {
		await page.goto(`diagnose/${second.question}/${fragmentOf([first])}`);
		await expect(page).toHaveURL(`${baseURL}diagnose/${fragmentOf([first])}`);
		await expect(heading(page)).toHaveText(ask(second.question));
	});

	test('and keeps the code from which it was started', async ({ page }) => {
		await page.goto(`diagnose/#${tree.version};code=0x904-0x7`);
		await answer(page, first);
		await expect(page).toHaveURL(/;code=0x904-0x7;/);
		await page.reload();
		await expect(page.getByText(fill(words.diagnosis.started, { code: '0x904 / 0x7' }))).toBeVisible();
		await expect(heading(page)).toHaveText(ask(second.question));
	});

	test('and can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(resumed);
		await page.getByRole('button', { name: words.diagnosis.link }).click();
		await expect(page.getByRole('button', { name: words.share.copiedLink })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	});

	test('and is shown and selected where the clipboard is refused', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }));
		await page.goto(resumed);
		await page.getByRole('button', { name: words.diagnosis.link }).click();
		await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
		expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
	});
});

test.describe('an address that is not quite right', () => {
	test('says which parts were left out, and keeps the rest', async ({ page }) => {
		const repeated = `${first.question}=${answersTo(first.question).find(({ id }) => id !== first.answer)?.id}`;
		const unknown = ['colour=blue', `${second.question}=purple`];
		await page.goto(`diagnose/${[fragmentOf([first]), unknown[0], repeated, unknown[1]].join(';')}`);
		const parts = [unknown[0], repeated, unknown[1]].join(', ');
		await expect(page.getByText(fill(words.diagnosis.dropped, { parts }))).toBeVisible();
		await expect(heading(page)).toHaveText(ask(second.question));
	});

	test('says so of answers that are not on the path', async ({ page }) => {
		await page.goto(`diagnose/${fragmentOf([third])}`);
		const parts = `${third.question}=${third.answer}`;
		await expect(page.getByText(fill(words.diagnosis.dropped, { parts }))).toBeVisible();
		await expect(heading(page)).toHaveText(ask(tree.start));
	});

	test('says so of a code that is in no list', async ({ page }) => {
		await page.goto(`diagnose/#${tree.version};code=0xdead-0xbeef`);
		await expect(page.getByText(fill(words.diagnosis.dropped, { parts: 'code=0xdead-0xbeef' }))).toBeVisible();
	});

	test('is put right with the next answer', async ({ page, baseURL }) => {
		await page.goto(`diagnose/${fragmentOf([first])};colour=blue`);
		await answer(page, second);
		await expect(page).toHaveURL(`${baseURL}diagnose/${fragmentOf([first, second])}`);
		await expect(page.getByText('colour=blue')).toBeHidden();
	});

	test('begins at the first question when it is nonsense', async ({ page }) => {
		for (const odd of ['#%%%', '#1;__proto__=x;constructor=y', '#nonsense', '#1;;;=;==', '#99999999999999999999']) {
			await page.goto('about:blank');
			await page.goto(`diagnose/${odd}`);
			await answer(page, first);
			await expect(heading(page)).toHaveText(ask(second.question));
		}
	});
});

test.describe('for a screen reader and the keyboard', () => {
	test('the focus moves to the new question, which is announced', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await expect(heading(page)).toBeFocused();
		await expect(said(page)).toHaveText(announced.question(second.question));
	});

	test('the focus moves to the result, which is announced', async ({ page }) => {
		await page.goto(`diagnose/${fragmentOf([first, second])}`);
		await answer(page, third);
		await expect(heading(page)).toBeFocused();
		await expect(said(page)).toHaveText(announced.outcome(outcome));
	});

	test('Back moves the focus too', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await page.goBack();
		await expect(heading(page)).toBeFocused();
		await expect(said(page)).toHaveText(announced.question(first.question));
	});

	test('the focus is where the change is when an answer is changed', async ({ page }) => {
		await page.goto(resumed);
		await change(page, second.question).click();
		await expect(heading(page)).toBeFocused();
		await expect(said(page)).toHaveText(announced.question(second.question));
	});

	test('the new question is in view', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await expect(heading(page)).toBeInViewport();
	});

	test('there is exactly one heading of the first level, whatever is shown', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of steps) {
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await answer(page, step);
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	});

	test('the keyboard alone reaches a result', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of steps) {
			await expect(heading(page)).toHaveText(ask(step.question));
			const wanted = shown(page).getByRole('link', { name: label(step), exact: true });
			while (!(await wanted.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
		}
		await expect(heading(page)).toHaveText(titleOf(outcome));
	});
});

for (let seed = 1; seed <= 4; seed += 1)
	test(`answering at random ends at an outcome, eight times over (seed ${seed})`, async ({ page }) => {
		const next = randomNumbers(seed);
		await page.goto('diagnose/');
		for (let walk = 0; walk < 8; walk += 1) {
			for (let at = tree.start; answersTo(at).length > 0;) {
				const chosen = answersTo(at)[Math.floor(next() * answersTo(at).length)];
				await answer(page, { question: at, answer: chosen?.id ?? '' });
				at = chosen?.to ?? '';
				await expect(shown(page)).toHaveAttribute('data-node', at);
			}
			const article = articleOf((await shown(page).getAttribute('data-node')) ?? '');
			const open = shown(page).getByRole('link', { name: words.diagnosis.open });
			if (article) await expect(open).toHaveAttribute('href', `/fix/${article}/`);
			else await expect(shown(page).getByRole('heading', { name: words.diagnosis.tell })).toBeVisible();
			await page.getByRole('button', { name: words.diagnosis.startAgain }).click();
		}
	});

test('the pair leads to a diagnosis that takes its answers over', async ({ page }) => {
	await page.goto('code/0x904-0x7/');
	await page.getByRole('link', { name: words.code.start }).click();
	await expect(page.getByText(fill(words.diagnosis.started, { code: '0x904 / 0x7' }))).toBeVisible();
	for (const [question, told] of Object.entries(pair.tells ?? {}))
		await expect(soFar(page)).toContainText(label({ question, answer: told }));
});
