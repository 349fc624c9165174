import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sites } from '../sites.ts';
import { ask, fragmentOf, heading, titleOf, toCause, toHuman } from './diagnosis.ts';
import { answers, box } from './finder.ts';
import { articles, words } from './guide.ts';
import { kindsOf } from './kinds.ts';
import { expect, test } from './test.ts';

// Many pages, one after the other.
test.describe.configure({ timeout: 300_000 });

/** @returns the violations that axe finds, one per line; text must have a contrast of at least 7:1 */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	if (rules) axe.withRules(rules);
	else axe.options({ rules: contrast, resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** The stricter of two rules includes the other, and each measures every text. */
const contrast = { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } };
/** Rules that depend on colours: only these can differ between themes. */
const colours = ['color-contrast-enhanced', 'link-in-text-block'];

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`axe finds no violations in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });
		// Structure is the same in both themes.
		const rules = colorScheme === 'dark' ? colours : undefined;

		// In halves, because there are many and the catalogue and the map are long.
		for (const half of [0, 1]) {
			const ofHalf = (_: unknown, index: number) => index % 2 === half;

			test(`on one page of each kind and on every guide (half ${half + 1} of 2)`, async ({ page }) => {
				for (const [kind, path] of Object.entries(kindsOf(sites.guide)).filter(ofHalf)) {
					await page.goto(path);
					expect.soft(await findings(page, rules), `${kind}: ${path}`).toEqual([]);
				}
			});
		}

		test.describe('on another guide', () => {
			test.use({ baseURL: sites.other.url });

			test('on a page for a retired URL', async ({ page }) => {
				const { ended } = kindsOf(sites.other);
				expect(ended).toBeDefined();
				await page.goto(ended ?? '');
				// That guide names every landmark after its key.
				const named = (finding: string) => finding.startsWith('landmark-unique');
				expect((await findings(page, rules)).filter((finding) => !named(finding))).toEqual([]);
			});
		});

		test('with codes, titles and full-text hits open under the box', async ({ page }) => {
			await page.goto('./');
			await box(page).fill('0x904/0x9');
			await expect(answers(page).getByRole('link')).toHaveCount(2);
			expect.soft(await findings(page), 'codes').toEqual([]);
			await box(page).fill('vpn drops');
			await expect(answers(page).getByText(words.finder.inText)).toBeVisible();
			await page.keyboard.press('ArrowDown');
			expect.soft(await findings(page), 'hits').toEqual([]);
			await box(page).fill('51600000');
			await expect(answers(page)).toContainText(words.finder.unknown.split('{code}')[0]!.trim());
			expect.soft(await findings(page), 'an unknown code').toEqual([]);
		});

		test('in the middle of a diagnosis and at its outcomes', async ({ page }) => {
			for (const { steps } of [toCause, toHuman]) {
				await page.goto(`diagnose/${fragmentOf(steps.slice(0, 2))};colour=blue`);
				await expect(heading(page)).toHaveText(ask(steps[2].question));
				await page.getByText(words.diagnosis.find).click();
				await page.locator('[data-part="count"]').click();
				expect.soft(await findings(page), 'a question').toEqual([]);
			}
			await page.goto(`diagnose/${fragmentOf(toHuman.steps)}`);
			await expect(heading(page)).toHaveText(titleOf(toHuman.outcome));
			expect.soft(await findings(page), 'an end').toEqual([]);
			await page.goto(`diagnose/${fragmentOf(toCause.steps)}`);
			await expect(page.getByRole('heading', { name: words.work.ask })).toBeVisible();
			expect.soft(await findings(page), 'an article').toEqual([]);
		});
	});

for (const third of [0, 1, 2])
	test(`axe finds no violations on any article, in any theme (third ${third + 1} of 3)`, async ({ page }) => {
		for (const { id, url } of articles.filter((_, index) => index % 3 === third)) {
			// Colours in transition between two themes belong to neither.
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.goto(url);
			await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			expect.soft(await findings(page), id).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect.soft(await findings(page, colours), `${id}, dark`).toEqual([]);
		}
	});

test('axe finds no violations on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['./', 'fix/vpn-mtu/', 'code/0x904-0x7/', 'code/', 'diagnose/']) {
		await page.goto(path);
		expect.soft(await findings(page), path).toEqual([]);
	}
});

test('the first Tab key press offers to skip the header', async ({ page }) => {
	await page.goto('fix/vpn-mtu/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: words.nav.skip })).toBeFocused();
	await expect(page.getByRole('link', { name: words.nav.skip })).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const inside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
	expect(inside).toBe(true);
});

test('the focused element is visible', async ({ page }) => {
	await page.goto('fix/vpn-mtu/');
	for (let stop = 0; stop < 25; stop += 1) {
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
		expect(outline).not.toBe('none');
	}
});

test('nothing is animated for people who prefer reduced motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('./');
	const moving = await page
		.locator('body *')
		.evaluateAll((all) => all.filter((one) => !/^0s(, 0s)*$/.test(getComputedStyle(one).transitionDuration)).length);
	expect(moving).toBe(0);
});

test('every touch target is tall enough', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('diagnose/');
	for (const answer of await page.locator('[data-answer]:visible').all())
		expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
