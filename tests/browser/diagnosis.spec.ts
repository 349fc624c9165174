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
	unfold,
	type Step,
	writtenNow,
} from './diagnosis.ts';
import { fill, pair, tree, words } from './guide.ts';
import type { Page } from '@playwright/test';
import { randomNumbers } from '../random.ts';
import { expect, test } from './test.ts';

const { steps, outcome } = toCause;
const [first, second, third] = steps;
const resumed = `diagnose/${fragmentOf(toHuman.steps)}`;
const article = (way: readonly Step[]) => `fix/${articleOf(outcome)}/${writtenNow(way)}`;

test.describe('answering', () => {
	test('starts with only the first question', async ({ page }) => {
		await page.goto('diagnose/');
		await expect(heading(page)).toHaveText(ask(tree.start));
		await expect(shown(page)).toHaveCount(1);
		await expect(soFar(page)).toBeHidden();
	});

	test('a question says how to find out, and that "not sure" is fine', async ({ page }) => {
		await page.goto('diagnose/');
		await expect(shown(page).getByText(words.diagnosis.find)).toBeVisible();
		await expect(shown(page).getByRole('link', { name: /^not sure/i })).toBeVisible();
	});

	test('leads to the article of the cause, with the answers in its URL', async ({ page, baseURL }) => {
		await page.goto('diagnose/');
		const loads: string[] = [];
		page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
		for (const step of steps) await answer(page, step);
		await expect(page).toHaveURL(`${baseURL}${article(steps)}`);
		expect(loads).toHaveLength(1);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(outcome));
	});

	test('a question page that cannot be loaded is offered as a link', async ({ page, faults }) => {
		await page.route(`**/diagnose/${second.question}/`, (route) => route.abort());
		await page.goto('diagnose/');
		await answer(page, first);
		const link = page.getByRole('alert').getByRole('link', { name: words.diagnosis.failedLink });
		await expect(link).toHaveAttribute('href', new RegExp(`/diagnose/${second.question}/$`));
		// The browser itself reports that a request failed.
		expect(faults.splice(0).every((fault) => fault.includes('Failed to load resource'))).toBe(true);
	});

	test('leads to an outcome without a cause that says what to report', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of toHuman.steps) await answer(page, step);
		await expect(heading(page)).toHaveText(titleOf(toHuman.outcome));
		await expect(shown(page).getByRole('heading', { name: words.diagnosis.handover })).toBeVisible();
	});

	test('writes every answer into the URL', async ({ page, baseURL }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await expect(page).toHaveURL(`${baseURL}diagnose/${writtenNow([first])}`);
		await answer(page, second);
		await expect(page).toHaveURL(`${baseURL}diagnose/${writtenNow([first, second])}`);
	});

	test('shows earlier answers, folded under a count', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await answer(page, second);
		await expect(soFar(page).getByRole('listitem')).toHaveCount(0);
		await expect(soFar(page)).toContainText(fill(words.diagnosis.soFar, { n: 2 }));
		await unfold(page);
		await expect(soFar(page).getByRole('listitem')).toContainText(
			[first, second].map((step) => `${ask(step.question)} ${label(step)}`),
		);
	});

	const path = (page: Page) => page.getByRole('list', { name: words.path.label });

	test('crosses out the stages that are less likely, and shows no path before', async ({ page }) => {
		await page.goto('diagnose/');
		await expect(path(page)).toBeHidden();
		await answer(page, first);
		await expect(path(page)).toBeVisible();
		await expect(path(page).locator('[data-state="out"]').first()).toContainText(words.path.out);
	});

	test('"not sure" crosses out nothing, however often it is given', async ({ page }) => {
		await page.goto('diagnose/');
		for (let at = tree.start; answersTo(at).length > 0;) {
			const unsure = answersTo(at).find(({ id }) => id === 'not-sure');
			await answer(page, { question: at, answer: unsure?.id ?? '' });
			at = unsure?.to ?? '';
			if (articleOf(at)) return expect(page).toHaveURL(/\/fix\//);
			await expect(shown(page)).toHaveAttribute('data-node', at);
			await expect(path(page).locator('[data-state="out"]')).toHaveCount(0);
		}
		await expect(path(page).locator('[data-state="unchecked"]').first()).toContainText(words.path.unchecked);
	});

	test('the first answer is visible at once on a phone', async ({ page }) => {
		// Every question is opened.
		test.setTimeout(300_000);
		await page.setViewportSize({ width: 390, height: 844 });
		for (const address of ['diagnose/', ...tree.questions.map(({ id }) => `diagnose/${id}/`)]) {
			await page.goto(address);
			const box = await page.locator('[data-answer]').first().boundingBox();
			expect.soft(box?.y, address).toBeLessThan(600);
		}
	});

	test('on a phone, a command says that it needs the computer', async ({ browser, baseURL }) => {
		const test = '/diagnose/port-test/';
		for (const hasTouch of [true, false]) {
			const page = await browser.newPage({ hasTouch, isMobile: hasTouch, ...(baseURL && { baseURL }) });
			await page.goto(test);
			await expect(page.getByText(words.diagnosis.needsComputer)).toBeVisible({ visible: hasTouch });
			await page.close();
		}
	});
});

test.describe('changing an answer', () => {
	const [, asked] = toHuman.steps;
	const other = answersTo(asked.question).find(({ id, to }) => id !== asked.answer && answersTo(to).length > 0);
	const changed = { question: asked.question, answer: other?.id ?? '' };

	test('changes only that answer, and asks the later questions again', async ({ page, baseURL }) => {
		await page.goto(resumed);
		await unfold(page);
		await change(page, asked.question).click();
		await expect(heading(page)).toHaveText(ask(asked.question));
		await expect(shown(page).locator('[aria-current]')).toHaveText(label(asked));
		await answer(page, changed);
		await expect(heading(page)).toHaveText(ask(other?.to ?? ''));
		await expect(soFar(page).getByRole('listitem')).toHaveCount(2);
		await expect(page).toHaveURL(`${baseURL}diagnose/${writtenNow([toHuman.steps[0], changed])}`);
	});

	test('can be undone with Back', async ({ page }) => {
		await page.goto(resumed);
		await unfold(page);
		await change(page, asked.question).click();
		await answer(page, changed);
		await page.goBack();
		await expect(heading(page)).toHaveText(titleOf(toHuman.outcome));
		await expect(soFar(page).getByRole('listitem')).toHaveCount(3);
	});

	test('to the same value continues where the reader was', async ({ page }) => {
		await page.goto(resumed);
		await unfold(page);
		await change(page, toHuman.steps[0].question).click();
		await answer(page, toHuman.steps[0]);
		await expect(heading(page)).toHaveText(titleOf(toHuman.outcome));
	});

	test('starting again clears all answers', async ({ page }) => {
		await page.goto(resumed);
		await unfold(page);
		await page.getByRole('button', { name: words.diagnosis.startAgain }).click();
		await expect(heading(page)).toHaveText(ask(tree.start));
		await expect(soFar(page)).toBeHidden();
	});

	test('leads from an article back to the last question', async ({ page }) => {
		await page.goto(`diagnose/${fragmentOf(steps)}`);
		// With the bar, and with any other link to the questions.
		await page.getByRole('link', { name: words.work.questions }).last().click();
		await expect(heading(page)).toHaveText(ask(third.question));
		await page.goBack();
		await expect(page.getByRole('navigation', { name: words.work.bar })).toBeVisible();
		await page.getByRole('link', { name: words.nav.diagnose, exact: true }).click();
		await expect(heading(page)).toHaveText(ask(third.question));
		await answer(page, third);
		await expect(page).toHaveURL(/\/fix\//);
	});
});

test.describe('the URL resumes the diagnosis', () => {
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
		await expect(soFar(page)).toContainText(fill(words.diagnosis.soFar, { n: 2 }));
	});

	test('on Back from the article', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of steps) await answer(page, step);
		await expect(page).toHaveURL(/\/fix\//);
		await page.goBack();
		await expect(heading(page)).toHaveText(ask(third.question));
	});

	test('on a reload', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await expect(heading(page)).toHaveText(ask(second.question));
		await page.reload();
		await expect(heading(page)).toHaveText(ask(second.question));
		await expect(soFar(page)).toContainText(fill(words.diagnosis.soFar, { n: 1 }));
	});

	test('for another person, on an article too', async ({ page, browser }) => {
		await page.goto('diagnose/');
		for (const step of steps) await answer(page, step);
		await expect(page).toHaveURL(/\/fix\//);
		const context = await browser.newContext();
		const theirs = await context.newPage();
		await theirs.goto(page.url());
		await expect(theirs.getByRole('navigation', { name: words.work.bar })).toBeVisible();
		await context.close();
	});

	test('when mail has escaped it', async ({ page, baseURL }) => {
		await page.goto(`diagnose/#${encodeURIComponent(fragmentOf(steps).slice(1))}`);
		await expect(page).toHaveURL(`${baseURL}${article(steps)}`);
	});

	test('when an older link ends at a cause', async ({ page, baseURL }) => {
		await page.goto(`diagnose/${fragmentOf(steps)}`);
		await expect(page).toHaveURL(`${baseURL}${article(steps)}`);
	});

	test('when it is typed over', async ({ page }) => {
		await page.goto(resumed);
		await expect(heading(page)).toHaveText(titleOf(toHuman.outcome));
		await page.goto(`diagnose/${fragmentOf([first])}`);
		await expect(heading(page)).toHaveText(ask(second.question));
	});

	test('on the page of a question, which passes it to the diagnosis', async ({ page, baseURL }) => {
		await page.goto(`diagnose/${second.question}/${fragmentOf([first])}`);
		await expect(page).toHaveURL(`${baseURL}diagnose/${fragmentOf([first])}`);
		await expect(heading(page)).toHaveText(ask(second.question));
	});

	test('and keeps the code it was started from', async ({ page }) => {
		await page.goto(`diagnose/#${tree.version};code=0x904-0x7`);
		await answer(page, first);
		await expect(page).toHaveURL(/;code=0x904-0x7;/);
		await page.reload();
		await unfold(page);
		await expect(page.getByText(fill(words.diagnosis.started, { code: '0x904 / 0x7' }))).toBeVisible();
		await expect(heading(page)).toHaveText(ask(second.question));
	});

	test('and can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(resumed);
		await unfold(page);
		await page.getByRole('button', { name: words.diagnosis.link }).click();
		await expect(page.getByRole('button', { name: words.share.copiedLink })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	});

	test('and is shown and selected when the clipboard is refused', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }));
		await page.goto(resumed);
		await unfold(page);
		await page.getByRole('button', { name: words.diagnosis.link }).click();
		await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
		expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
	});
});

test.describe('a URL that is partly wrong', () => {
	test('says which parts were ignored, and keeps the rest', async ({ page }) => {
		const repeated = `${first.question}=${answersTo(first.question).find(({ id }) => id !== first.answer)?.id}`;
		const unknown = ['colour=blue', `${second.question}=purple`];
		await page.goto(`diagnose/${[fragmentOf([first]), unknown[0], repeated, unknown[1]].join(';')}`);
		const parts = [unknown[0], repeated, unknown[1]].join(', ');
		await expect(page.getByText(fill(words.diagnosis.dropped, { parts }))).toBeVisible();
		await expect(heading(page)).toHaveText(ask(second.question));
	});

	test('says so about answers that are not on the path', async ({ page }) => {
		await page.goto(`diagnose/${fragmentOf([third])}`);
		const parts = `${third.question}=${third.answer}`;
		await expect(page.getByText(fill(words.diagnosis.dropped, { parts }))).toBeVisible();
		await expect(heading(page)).toHaveText(ask(tree.start));
	});

	test('says so about a code that is in no list', async ({ page }) => {
		await page.goto(`diagnose/#${tree.version};code=0xdead-0xbeef`);
		await expect(page.getByText(fill(words.diagnosis.dropped, { parts: 'code=0xdead-0xbeef' }))).toBeVisible();
	});

	test('is corrected by the next answer', async ({ page, baseURL }) => {
		await page.goto(`diagnose/${fragmentOf([first])};colour=blue`);
		await answer(page, second);
		await expect(page).toHaveURL(`${baseURL}diagnose/${writtenNow([first, second])}`);
		await expect(page.getByText('colour=blue')).toBeHidden();
	});

	test('starts at the first question when it is nonsense', async ({ page }) => {
		for (const odd of ['#%%%', '#1;__proto__=x;constructor=y', '#nonsense', '#1;;;=;==', '#99999999999999999999']) {
			await page.goto('about:blank');
			await page.goto(`diagnose/${odd}`);
			await answer(page, first);
			await expect(heading(page)).toHaveText(ask(second.question));
		}
	});
});

test.describe('for a screen reader and the keyboard', () => {
	test('focus moves to the new question, which is announced', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await expect(heading(page)).toHaveText(ask(second.question));
		await expect(heading(page)).toBeFocused();
		// No key was pressed on the heading, so it has no focus ring.
		await expect(heading(page)).toHaveCSS('outline-style', 'none');
		await expect(said(page)).toHaveText(announced.question(second.question));
	});

	test('focus moves to the result, which is announced', async ({ page }) => {
		await page.goto(`diagnose/${fragmentOf(toHuman.steps.slice(0, 2))}`);
		await answer(page, toHuman.steps[2]);
		await expect(heading(page)).toHaveText(titleOf(toHuman.outcome));
		await expect(heading(page)).toBeFocused();
		await expect(said(page)).toHaveText(announced.outcome(toHuman.outcome));
	});

	test('Back moves focus too', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await expect(heading(page)).toHaveText(ask(second.question));
		await page.goBack();
		await expect(heading(page)).toHaveText(ask(first.question));
		await expect(heading(page)).toBeFocused();
		await expect(said(page)).toHaveText(announced.question(first.question));
	});

	test('focus is on the change when an answer is changed', async ({ page }) => {
		await page.goto(resumed);
		await unfold(page);
		await change(page, toHuman.steps[1].question).click();
		await expect(heading(page)).toBeFocused();
		await expect(said(page)).toHaveText(announced.question(toHuman.steps[1].question));
	});

	test('the new question scrolls into view', async ({ page }) => {
		await page.goto('diagnose/');
		await answer(page, first);
		await expect(heading(page)).toBeInViewport();
	});

	test('there is exactly one first-level heading at any time', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of steps) {
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await answer(page, step);
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	});

	test('a result is reachable with the keyboard alone', async ({ page }) => {
		await page.goto('diagnose/');
		for (const step of steps) {
			await expect(heading(page)).toHaveText(ask(step.question));
			const wanted = shown(page).getByRole('link', { name: label(step), exact: true });
			while (!(await wanted.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
		}
		await expect(page).toHaveURL(/\/fix\//);
	});
});

for (let seed = 1; seed <= 4; seed += 1)
	test(`answering at random ends at an article or at a person to ask, eight times in a row (seed ${seed})`, async ({
		page,
	}) => {
		test.slow();
		const next = randomNumbers(seed);
		for (let walk = 0; walk < 8; walk += 1) {
			await page.goto('about:blank');
			await page.goto('diagnose/');
			let at = tree.start;
			while (answersTo(at).length > 0) {
				const chosen = answersTo(at)[Math.floor(next() * answersTo(at).length)];
				await answer(page, { question: at, answer: chosen?.id ?? '' });
				at = chosen?.to ?? '';
			}
			if (articleOf(at)) await expect(page).toHaveURL(new RegExp(`/fix/${articleOf(at)}/#1;`));
			else await expect(shown(page).getByRole('heading', { name: words.diagnosis.handover })).toBeVisible();
		}
	});

test('the pair leads to a diagnosis that keeps its answers', async ({ page }) => {
	await page.goto('code/0x904-0x7/');
	await page.getByRole('link', { name: words.code.start }).click();
	await unfold(page);
	await expect(page.getByText(fill(words.diagnosis.started, { code: '0x904 / 0x7' }))).toBeVisible();
	for (const [question, told] of Object.entries(pair.tells ?? {}))
		await expect(soFar(page)).toContainText(label({ question, answer: told }));
});
