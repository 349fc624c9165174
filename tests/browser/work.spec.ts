import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { candidatesOf } from '../../src/diagnosis/progress.ts';
import type { Tree } from '../../src/diagnosis/tree.ts';
import type { DiagnosisData } from '../../src/elements/work/diagnosis-data.ts';
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
/** An outcome with further causes, one of which has a step that must be reverted. */
const end = outcomes.find(
	({ article: cause, next = [] }) => cause && next.length > 0 && next.some((id) => id !== cause && temporary(id)),
)!;
const causes = candidatesOf({ ...tree, outcomes }, end.id);
const way = answersTo(end.id);
const answers = way.map((pair) => pair.join('=')).sort();

/** The article of a cause, with the answers that lead to it and optionally more. */
const at = (cause: string, ...more: string[]) => [`fix/${cause}/#1`, ...answers, ...more].join(';');

test.use({ viewport: { width: 360, height: 740 } });

const step = (page: Page, id: string) => page.locator(`li[id="${id}"]`);
const press = (page: Page, id: string, result: 'fixed' | 'unhelpful' | 'skipped') =>
	step(page, id).getByRole('button', { name: work[result], exact: true }).click();
const bar = (page: Page) => page.getByRole('navigation', { name: work.bar });
const isAccessible = async (page: Page, leaveOut: string[] = []) => {
	const { violations } = await new AxeBuilder({ page }).disableRules(leaveOut).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

test('the whole way on a phone: answers, marks, the next cause, fixed, undone, and the record of it', async ({
	page,
	context,
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('diagnose/');
	for (const [question, answer] of way)
		await page.locator(`[data-node="${question}"] [data-answer="${answer}"]`).click();

	const [first = '', ...others] = causes;
	await expect(page.getByRole('heading', { level: 1, name: article(first).title })).toBeVisible();
	await expect(bar(page)).toContainText(fill(work.cause, { n: 1, of: causes.length }));
	const [look] = article(first).steps;
	const say = (n: number, result: string) => fill(work.result, { n, result });
	await expect(step(page, look!.id)).toContainText(say(1, work.notTried));

	// With the keyboard alone: the first step changed nothing.
	await step(page, look!.id).getByRole('button', { name: work.unhelpful, exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(step(page, look!.id)).toContainText(say(1, work.unhelpful));
	await expect(page).toHaveURL(new RegExp(`steps\\.${first}=${look!.id}\\.n`));
	await isAccessible(page);
	await page.reload();
	await expect(step(page, look!.id)).toContainText(say(1, work.unhelpful));

	// Not fixed: continue to the first cause that has something to undo.
	let now = first;
	while (!temporary(now)) {
		await page.getByRole('button', { name: work.no }).click();
		now = others.shift() ?? '';
		await page
			.getByRole('status')
			.getByRole('link', { name: article(now).title })
			.click();
		await expect(page.getByRole('heading', { level: 1, name: article(now).title })).toBeVisible();
		await expect(bar(page)).toBeVisible();
	}
	await expect(page).toHaveURL(new RegExp(`fixed\\.${first}=no`));
	const weak = temporary(now)!;
	await press(page, weak.id, 'fixed');
	await expect(page.getByRole('button', { name: work.yes })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText(work.works)).toBeVisible();
	await isAccessible(page);

	await page.getByRole('button', { name: transcript.copy }).click();
	await expect(page.getByRole('button', { name: transcript.copied })).toBeVisible();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item!.getType(type)).text();
		return { plain: await read('text/plain'), html: await read('text/html') };
	});
	expect(copied.plain).toContain(`${look!.title}: ${transcript.unhelpful}`);
	expect(copied.plain.replace(/\s+/g, ' ')).toContain(fill(transcript.temporary, { what: weak.putBack ?? '' }));
	expect(copied.plain.endsWith(`<${page.url()}>`)).toBe(true);
	expect(copied.html).toContain(`<li>${weak.title}: ${transcript.fixed}</li>`);

	await page
		.locator('#changes')
		.getByRole('checkbox', { name: weak.putBack ?? '' })
		.check();
	await expect(page).toHaveURL(new RegExp(`steps\\.${now}=.*${weak.id}\\.fu`));
	await expect(step(page, weak.id).getByRole('checkbox')).toBeChecked();
});

test('the steps can be marked by people who open the article directly', async ({ page }) => {
	const cause = causes.find(temporary)!;
	const weak = temporary(cause)!;
	await page.goto(`fix/${cause}/`);
	await step(page, weak.id).scrollIntoViewIfNeeded();
	await press(page, weak.id, 'unhelpful');
	await expect(page).toHaveURL(new RegExp(`/fix/${cause}/#\\d+;steps\\.${cause}=${weak.id}\\.n;edition=[\\d-]{10}$`));
	await expect(step(page, weak.id).getByText(work.undoFirst)).toBeVisible();
	await page.getByRole('button', { name: work.no }).click();
	await expect(page.getByRole('link', { name: work.byQuestions })).toHaveAttribute('href', /\/diagnose\/#\d+;fixed\./);
	// Pressed once more, both are cleared.
	await page.getByRole('button', { name: work.no }).click();
	await press(page, weak.id, 'unhelpful');
	await expect(page).toHaveURL(new RegExp(`/fix/${cause}/$`));
});

test('what was changed for one cause is in the record of the next, and its bar says so', async ({ page }) => {
	const cause = causes.find(temporary)!;
	const weak = temporary(cause)!;
	const other = causes.find((id) => id !== cause)!;
	await page.goto(at(other, `fixed.${cause}=no`, `steps.${cause}=${weak.id}.n`));
	await expect(bar(page).getByRole('link', { name: fill(work.toUndo, { n: 1 }) })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: weak.putBack ?? '' })).toBeVisible();
	// A plain link in the text keeps all of it.
	const link = page.getByRole('article').locator('a[href^="/fix/"]:not([href*="#"], [href="/fix/"])').first();
	await link.click();
	await expect(page).toHaveURL(new RegExp(`steps\\.${cause}=${weak.id}\\.n`));
});

test('a link from an older edition says which of its steps have changed since', async ({ page }) => {
	const [first = '', second = ''] = causes;
	const [changed, marked] = [article(first).steps[0]!, article(second).steps[0]!];
	await page.route('**/diagnosis.json', async (route) => {
		const response = await route.fetch();
		const data = (await response.json()) as DiagnosisData;
		const since = (cause: string, id: string) =>
			[first, second].includes(cause) && [changed.id, marked.id].includes(id) ? { since: '2027-02-01' } : {};
		await route.fulfill({
			response,
			json: {
				...data,
				edition: '2027-03-01',
				causes: data.causes.map((cause) => ({
					...cause,
					steps: cause.steps.map((one) => ({ ...one, ...since(cause.id, one.id) })),
				})),
			},
		});
	});
	const says = fill(work.since, { edition: '2027-01-01' });
	const marks = [`fixed.${second}=no`, `steps.${second}=${marked.id}.n`];
	await page.goto(at(first, ...marks, 'edition=2027-01-01'));
	await expect(step(page, changed.id).getByText(says)).toBeVisible();
	await expect(page.getByText(says)).toHaveCount(1);
	await expect(page.getByText(work.sinceMarked)).toBeVisible();
	await expect(page.locator('pre').filter({ hasText: transcript.link })).toContainText(transcript.since);
	await isAccessible(page);

	// Continuing keeps the edition of the link, so that the next person who opens it sees the same.
	await press(page, changed.id, 'unhelpful');
	await expect(page).toHaveURL(/;edition=2027-01-01$/);
	await page.reload();
	await expect(step(page, changed.id).getByText(says)).toBeVisible();

	for (const edition of ['edition=2027-02-01', '']) {
		await page.goto('about:blank');
		await page.goto(at(first, ...marks, ...(edition ? [edition] : [])));
		await expect(bar(page)).toBeVisible();
		await expect(page.getByText(work.sinceMarked)).toBeHidden();
		await expect(step(page, changed.id)).not.toContainText(work.since.split('{')[0]!);
	}
});

test('Back keeps what was done to the machine', async ({ page }) => {
	const [first = '', next = ''] = causes;
	const [look] = article(first).steps;
	await page.goto(at(first));
	await press(page, look!.id, 'unhelpful');
	await page.getByRole('button', { name: work.no }).click();
	await page
		.getByRole('status')
		.getByRole('link', { name: article(next).title })
		.click();
	const [second] = article(next).steps;
	await press(page, second!.id, 'skipped');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: article(first).title })).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`steps\\.${next}=${second!.id}\\.s`));
});

test('after the last cause there is a person to ask, and each cause can be reopened', async ({ page }) => {
	const weak = causes.find(temporary)!;
	const left = `steps.${weak}=${temporary(weak)!.id}.d`;
	await page.goto(
		['diagnose/#1', ...answers, ...causes.map((id) => `fixed.${id}=no`), 'fixed.moon=no', left].join(';'),
	);
	await expect(page.getByRole('heading', { level: 1, name: work.exhausted })).toBeFocused();
	await expect(page.getByRole('checkbox', { name: temporary(weak)!.putBack ?? '' })).toBeVisible();
	await expect(page.locator('[data-part="dropped"]')).toContainText('fixed.moon=no');
	await isAccessible(page);
	await page.getByRole('link', { name: article(causes[0] ?? '').title, exact: true }).click();
	await expect(page.getByRole('button', { name: work.no })).toHaveAttribute('aria-pressed', 'true');
});

test('a jump within the article leaves the diagnosis unchanged', async ({ page }) => {
	await page.goto(at(causes[0] ?? ''));
	await expect(bar(page)).toBeVisible();
	await bar(page).getByRole('link', { name: work.ask }).click();
	await expect(page.getByRole('heading', { name: work.ask })).toBeInViewport();
	await expect(page).toHaveURL(new RegExp(`${way.at(-1)?.join('=')}`));
});

test('if the browser refuses to copy, the text is shown, selected', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(at(causes[0] ?? ''));
	await page.getByRole('button', { name: transcript.copyMarkdown }).click();
	await expect(page.getByRole('button', { name: transcript.failed })).toBeVisible();
	const selected = await page.evaluate(() => String(getSelection()));
	expect(selected).toContain('**');
	expect(selected).toContain(page.url());
});

test('without the data the article is complete, and answers still work as links', async ({ page, faults }) => {
	await page.route('**/diagnosis.json', (route) => route.abort());
	const [first = ''] = causes;
	await page.goto(at(first));
	await expect(page.getByRole('heading', { name: words.article.verifyTitle })).toBeVisible();
	await expect(bar(page)).toHaveCount(0);
	await page.goto('diagnose/');
	await page.locator('[data-answer]').nth(2).click();
	await expect(page).toHaveURL(/\/diagnose\/[a-z-]+\/$/);
	// The browser itself reports that a request failed.
	expect(faults.splice(0).every((fault) => fault.includes('Failed to load resource'))).toBe(true);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('each question is a page, and the outcome is the article', async ({ page }) => {
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

test('every cause is traced back to its questions, accessibly', async ({ page }) => {
	test.slow();
	await page.goto('diagnose/map/');
	// Hundreds of words in the colours of every page: their contrast is measured elsewhere, and slow to measure here.
	await isAccessible(page, ['color-contrast']);
	const traced = page.locator(`#cause-${causes[0]}`);
	for (const [question] of way) await expect(traced.locator(`a[href="#question-${question}"]`)).toHaveCount(1);
});
