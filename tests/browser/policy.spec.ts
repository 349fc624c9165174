import { policy } from '../../src/build/policy.ts';
import { sites } from '../sites.ts';
import { answers } from './finder.ts';
import { kindsOf } from './kinds.ts';
import { expect, test } from './test.ts';

for (const [name, site] of Object.entries(sites))
	test.describe(`on the site "${name}"`, () => {
		test.use({ baseURL: site.url });

		// A policy violation, an external request or a logged error fails any test (see test.ts); every kind of page is visited.
		test('no page violates the policy or requests anything from another origin', async ({ page, faults }) => {
			for (const [kind, path] of Object.entries(kindsOf(site))) {
				await page.goto(path);
				await page.locator('footer').scrollIntoViewIfNeeded();
				expect.soft(faults, `${kind}: ${path}`).toEqual([]);
			}
		});

		test('the box searches codes and text under the policy', async ({ page }) => {
			await page.goto('./');
			await page.getByRole('textbox').fill('the');
			await expect(answers(page).getByRole('link').first()).toBeVisible();
		});
	});

test('the guide has a page of each kind, so that each is checked', () => {
	const kinds = Object.keys(kindsOf(sites.guide));
	for (const kind of [
		'causes',
		'article',
		'catalogue',
		'code',
		'code of another list',
		'pair',
		'diagnosis',
		'question',
	])
		expect(kinds).toContain(kind);
	for (const kind of ['honest end', 'map', 'guides', 'myths', 'search', 'help desks', 'about', 'not found'])
		expect(kinds).toContain(kind);
});

test('every page carries the one policy, before anything that it could forbid', async ({ page }) => {
	for (const [kind, path] of Object.entries(kindsOf(sites.guide))) {
		await page.goto(path);
		const metas = page.locator('meta[http-equiv="Content-Security-Policy"]');
		await expect.soft(metas, kind).toHaveCount(1);
		expect.soft(await metas.getAttribute('content'), kind).toBe(policy);
		const before = await metas.evaluate((meta) => [...meta.parentElement!.children].indexOf(meta));
		expect.soft(before, kind).toBeLessThan(2);
	}
});

test.describe('these tests detect', () => {
	test('an inline style', async ({ page, faults }) => {
		await page.goto('./');
		await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
		await expect.poll(() => faults.join()).toContain('breaks style-src-attr');
		faults.length = 0;
	});

	test('an image from elsewhere', async ({ page, faults }) => {
		await page.goto('./');
		await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' })));
		await expect.poll(() => faults.join()).toContain('breaks img-src with https://example.org/x.png');
		faults.length = 0;
	});

	test('markup made from text', async ({ page, faults }) => {
		await page.goto('./');
		await page.evaluate(() => {
			try {
				document.body.innerHTML = '<b>no</b>';
			} catch {
				// The policy blocks it, and reports it.
			}
		});
		await expect.poll(() => faults.join()).toContain('breaks require-trusted-types-for');
		faults.length = 0;
	});

	test('a request to another origin', async ({ page, faults }) => {
		await page.route('https://example.org/', (route) => route.fulfill({ body: 'elsewhere' }));
		await page.goto('https://example.org/');
		expect(faults).toEqual(['asks for https://example.org/']);
		faults.length = 0;
	});
});
