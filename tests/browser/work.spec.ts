import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { candidatesOf } from '../../src/diagnosis/progress.ts';
import type { Tree } from '../../src/diagnosis/tree.ts';
import { articles, fill, tree, words } from './guide.ts';
import { expect, test } from './test.ts';

const { work, transcript } = words;
const article = (id: string) => articles.find((candidate) => candidate.id === id)!;
const temporary = (id: string) => article(id).steps.find(({ putBack }) => putBack !== null);

/** The shortest answers that lead to an outcome. */
function answersTo(outcome: string): [question: string, answer: string][] {
	const ways = new Map<string, [string, string][]>([[tree.start, []]]);
	for (const [id, way] of ways)
		for (const { id: answer, to } of tree.questions.find((question) => question.id === id)?.answers ?? [])
			if (!ways.has(to)) ways.set(to, [...way, [id, answer]]);
	return ways.get(outcome) ?? [];
}

const outcomes: Tree['outcomes'] = tree.outcomes.map(({ id, article: cause, next }) => ({
	id,
	next,
	...(cause && { article: cause }),
}));
/** An end at a cause with further causes, one of which has a step that must be put back. */
const end = outcomes.find(
	({ article: cause, next = [] }) => cause && next.length > 0 && next.some((id) => id !== cause && temporary(id)),
)!;
const causes = candidatesOf({ ...tree, outcomes }, end.id);
const way = answersTo(end.id);
const address = `diagnose/#1;${way
	.map((pair) => pair.join('='))
	.sort()
	.join(';')}`;

test.use({ viewport: { width: 360, height: 740 } });

const title = (page: Page, text: string) => page.getByRole('heading', { name: text, exact: true });
const step = (page: Page, name: string) => page.locator('[data-part="steps"] > li').filter({ hasText: name }).first();
const isAccessible = async (page: Page, leaveOut: string[] = []) => {
	const { violations } = await new AxeBuilder({ page }).disableRules(leaveOut).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

test('the whole way on a phone: answers, steps, the next cause, fixed, put back, and the record of it', async ({
	page,
	context,
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	let loads = 0;
	page.on('request', (request) => {
		if (request.isNavigationRequest()) loads += 1;
	});
	await page.goto('diagnose/');
	for (const [question, answer] of way)
		await page.locator(`[data-node="${question}"] [data-answer="${answer}"]`).click();

	const [first = '', ...others] = causes;
	const [look] = article(first).steps;
	await expect(title(page, article(first).title)).toBeFocused();
	await expect(step(page, look!.title).getByText(words.article.expect)).toBeVisible();
	await isAccessible(page);

	// By keyboard alone: to the radios of the first step, and on to "Done".
	await step(page, look!.title).getByRole('radio', { name: work.notYet }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(step(page, look!.title).getByRole('radio', { name: work.done, exact: true })).toBeFocused();
	await expect(page).toHaveURL(new RegExp(`steps\\.${first}=${look!.id}\\.d`));
	await page.reload();
	await expect(step(page, look!.title).locator('[data-part="result"]')).toHaveText(work.done);

	// Not fixed: on to the first cause that has something to put back.
	let now = first;
	while (!temporary(now)) {
		await page.getByRole('button', { name: work.no }).click();
		now = others.shift() ?? '';
		await expect(title(page, article(now).title)).toBeFocused();
	}
	await expect(page).toHaveURL(new RegExp(`fixed\\.${first}=no`));
	await page.goBack();
	await page.goForward();
	await expect(title(page, article(now).title)).toBeVisible();
	const weak = temporary(now)!;
	await step(page, weak.title).locator('summary').first().click();
	await step(page, weak.title).getByRole('radio', { name: work.done, exact: true }).check();
	await isAccessible(page);

	await page.getByRole('button', { name: work.yes }).click();
	await expect(title(page, work.fixed)).toBeFocused();
	await expect(page.getByText(fill(work.fixedBy, { title: article(now).title }))).toBeVisible();
	await page.getByRole('button', { name: transcript.copy }).click();
	await expect(page.getByRole('button', { name: transcript.copied })).toBeVisible();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item!.getType(type)).text();
		return { plain: await read('text/plain'), html: await read('text/html') };
	});
	expect(copied.plain).toContain(`${look!.title}: ${transcript.done}`);
	expect(copied.plain.replace(/\s+/g, ' ')).toContain(fill(transcript.temporary, { what: weak.putBack ?? '' }));
	expect(copied.plain.endsWith(`<${page.url()}>`)).toBe(true);
	expect(copied.html).toContain(`<li>${weak.title}: ${transcript.done}</li>`);

	await page.getByRole('checkbox', { name: weak.putBack ?? '' }).check();
	await expect(page).toHaveURL(new RegExp(`steps\\.${now}=.*${weak.id}\\.du`));
	await isAccessible(page);
	expect(loads, 'one load, and one reload').toBe(2);
});

test('Back keeps what was done to the machine and unsays only whether it helped', async ({ page }) => {
	const [first = '', next = ''] = causes;
	const [look] = article(first).steps;
	await page.goto(`${address};steps.${first}=${look!.id}.n`);
	await page.getByRole('button', { name: work.no }).click();
	await expect(title(page, article(next).title)).toBeFocused();
	await page.goBack();
	await expect(title(page, article(first).title)).toBeFocused();
	await expect(page).not.toHaveURL(/fixed/);
	await expect(page).toHaveURL(new RegExp(`${look!.id}\\.n`));
});

test('after the last cause someone is to be asked, and each can be looked at again', async ({ page }) => {
	const weak = causes.find(temporary)!;
	const left = `steps.${weak}=${temporary(weak)!.id}.n`;
	await page.goto(`${address};${causes.map((id) => `fixed.${id}=no`).join(';')};fixed.moon=no;${left}`);
	await expect(title(page, work.exhausted)).toBeFocused();
	await expect(page.getByRole('checkbox', { name: temporary(weak)!.putBack ?? '' })).toBeVisible();
	await expect(page.locator('[data-dropped]')).toContainText('fixed.moon=no');
	await isAccessible(page);
	const again = article(causes[0] ?? '').title;
	await page.getByRole('button', { name: `${work.lookAgain}: ${again}` }).click();
	await expect(title(page, again)).toBeFocused();
});

test('a jump to a place on the page leaves the diagnosis where it is', async ({ page }) => {
	await page.goto(address);
	await page.getByText(words.nav.skip).focus();
	await page.keyboard.press('Enter');
	await expect(title(page, article(causes[0] ?? '').title)).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`${way.at(-1)?.join('=')}`));
	await expect(page.locator('[data-dropped]')).toBeHidden();
});

test('where the browser refuses to copy, the text stands there selected', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(address);
	await page.getByRole('button', { name: transcript.copyMarkdown }).click();
	await expect(page.getByRole('button', { name: transcript.failed })).toBeVisible();
	const selected = await page.evaluate(() => String(getSelection()));
	expect(selected).toContain('**');
	expect(selected).toContain(page.url());
});

test('without the articles the outcome leads to the article, and verdicts still count', async ({ page, faults }) => {
	await page.route('**/api/articles.json', (route) => route.abort());
	await page.goto(address);
	const [first = '', next = ''] = causes;
	await expect(page.getByText(work.failed)).toBeVisible();
	await expect(page.locator('[data-part="fallback"]')).toHaveAttribute('href', article(first).url);
	await page.getByRole('button', { name: work.no }).click();
	await expect(title(page, article(next).title)).toBeFocused();
	await page.unroute('**/api/articles.json');
	await page.getByRole('button', { name: work.retry }).click();
	await expect(step(page, article(next).steps[0]!.title)).toBeVisible();
	// The browser itself says that a request failed.
	expect(faults.splice(0).every((fault) => fault.includes('Failed to load resource'))).toBe(true);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('each question is a page, and the end is the article', async ({ page }) => {
		await page.goto('diagnose/');
		for (const [question, answer] of way)
			await page
				.locator(`[data-answer="${answer}"]`)
				.and(page.locator(':visible'))
				.first()
				.click({ timeout: 5000 })
				.catch((error: unknown) => {
					throw new Error(`${question} has no way to ${answer}`, { cause: error });
				});
		await expect(page.getByRole('heading', { level: 1, name: article(causes[0] ?? '').title })).toBeVisible();
	});
});

test('the picture of the questions is accessible, and each cause is traced back', async ({ page }) => {
	test.slow();
	await page.goto('diagnose/map/');
	await expect(page.getByRole('img', { name: words.map.picture })).toBeVisible();
	// Hundreds of words in the colours of every page: their contrast is measured elsewhere, and slow to measure here.
	await isAccessible(page, ['color-contrast']);
	const traced = page.locator(`#cause-${causes[0]}`);
	for (const [question] of way) await expect(traced.locator(`a[href="#question-${question}"]`)).toHaveCount(1);
});
