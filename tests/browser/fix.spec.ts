import { allowClipboard, copied, refuseClipboard, selected, withoutClipboard } from './clipboard.ts';
import { articles, fill, site, words } from './guide.ts';
import { expect, test } from './test.ts';

const { article: says } = words;
/** An article with a step that changes something. */
const path = 'fix/vpn-mtu/';
const command = 'ping /4 /f /n 4 /l 1372 HOSTNAME';

test.describe('every article', () => {
	// One after the other, because there are many similar ones.
	test.describe.configure({ timeout: 300_000 });

	test('goes from the summary through test, steps and verification to sources and date', async ({ page }) => {
		const order = [says.testTitle, says.stepsTitle, says.verifyTitle, says.notThisTitle, words.sources.title];
		for (const { id, title, summary, reviewed, url } of articles) {
			await page.goto(url);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			await expect(page.locator('h1 + p')).toHaveText(summary);
			const headings = await page.locator('article').getByRole('heading', { level: 2 }).allTextContents();
			expect
				.soft(
					headings.filter((heading) => order.includes(heading)),
					id,
				)
				.toEqual(order);
			const last = page.locator('section:has(#sources) + p');
			await expect(last).toContainText(fill(says.reviewed, { date: reviewed }));
		}
	});

	test('says for each step where it is done, its rights and risk, what to expect and what to do otherwise', async ({
		page,
	}) => {
		for (const { id, steps, url } of articles) {
			await page.goto(url);
			const shown = await page.locator('step-marks > ol > li').evaluateAll((items) =>
				items.map((item) => ({
					id: item.id,
					title: item.querySelector('h3')?.textContent,
					facts: item.querySelector('[data-facts]')?.textContent?.split(' · ').slice(0, 2),
					terms: [...item.querySelectorAll('dt')].map((term) => term.textContent),
					marks: [...item.querySelectorAll('p span')].map((mark) => mark.textContent?.trim()),
				})),
			);
			expect.soft(shown, id).toEqual(
				steps.map((step, index) => ({
					id: step.id,
					title: `${fill(says.step, { n: index + 1 })}: ${step.title}`,
					facts: [
						site.places[step.where],
						step.rights === 'administrator' ? says.rightsAdministrator : says.rightsUser,
					],
					terms: [says.expect, says.ifNot],
					marks: expect.arrayContaining([
						...(step.cuts ? [says.cuts] : []),
						...(step.lowersSecurity ? [says.lowers] : []),
					]) as string[],
				})),
			);
		}
	});

	test('copies each command separately and completely', async ({ page }) => {
		await allowClipboard(page);
		for (const { id, url } of articles) {
			await page.goto(url);
			const wrong = await page.locator('copy-command').evaluateAll(async (blocks) => {
				const unlike: string[] = [];
				for (const block of blocks) {
					const button = block.querySelector('button')!;
					const command = block.querySelector('code')?.textContent ?? '';
					await new Promise((resolve) => {
						new MutationObserver(resolve).observe(button, { childList: true });
						button.click();
					});
					const text = await navigator.clipboard.readText();
					if (text !== command || text !== text.trim()) unlike.push(text);
				}
				return unlike;
			});
			expect.soft(wrong, id).toEqual([]);
		}
	});
});

test.describe('the copy button', () => {
	test('copies exactly the command, and says so', async ({ page }) => {
		await allowClipboard(page);
		await page.goto(path);
		const block = page.getByRole('figure').filter({ hasText: command });
		await block.getByRole('button', { name: words.command.copy }).click();
		await expect(block.getByRole('button')).toHaveText(words.command.copied);
		expect(await copied(page)).toEqual({ 'text/plain': command });
		await expect(block.getByRole('button')).toHaveText(words.command.copy);
	});

	test('works with the keyboard', async ({ page }) => {
		await allowClipboard(page);
		await page.goto(path);
		const block = page.getByRole('figure').filter({ hasText: command });
		await block.getByRole('button').focus();
		await page.keyboard.press('Enter');
		await expect(block.getByRole('button')).toHaveText(words.command.copied);
		await expect(block.getByRole('button')).toBeFocused();
	});

	for (const [refused, refuse] of Object.entries({
		'the browser refuses': refuseClipboard,
		'the page is not secure': withoutClipboard,
	}))
		test(`selects the command if ${refused}, and says which keys to press`, async ({ page }) => {
			await refuse(page);
			await page.goto(path);
			const block = page.getByRole('figure').filter({ hasText: command });
			await block.getByRole('button', { name: words.command.copy }).click();
			await expect(block.getByRole('button')).toHaveText(words.command.failed);
			expect(await selected(page)).toBe(command);
		});

	test('is missing on examples of output', async ({ page }) => {
		for (const { url } of articles.slice(0, 8)) {
			await page.goto(url);
			const examples = page.getByRole('figure').filter({ hasText: /^Example of what you may see/ });
			await expect(examples.getByRole('button')).toHaveCount(0);
		}
	});
});

test.describe('undo', () => {
	test('is folded, and opens with the keyboard', async ({ page }) => {
		await page.goto(path);
		const undo = page.locator('#undo-lower-mtu');
		await expect(undo.locator('.prose').first()).toBeHidden();
		await undo.getByText(says.undo).focus();
		await page.keyboard.press('Enter');
		await expect(undo.locator('.prose').first()).toBeVisible();
	});

	test('opens when a link leads to it', async ({ page }) => {
		const withPutBack = articles.find(({ steps }) => steps.some(({ lowersSecurity }) => lowersSecurity));
		await page.goto(withPutBack?.url ?? path);
		const link = page.getByRole('region', { name: says.revertTitle }).getByRole('link').first();
		const id = (await link.getAttribute('href'))?.slice(1);
		await link.click();
		await expect(page.locator(`[id="${id}"] .prose`).first()).toBeVisible();
	});
});

test('a step can be linked to, and the link scrolls to it', async ({ page }) => {
	const step = articles.find(({ id }) => id === 'vpn-mtu')?.steps.at(-1);
	await page.goto(step?.url ?? '');
	await expect(page.getByRole('heading', { name: step?.title ?? '' })).toBeInViewport();
});

test('the most similar other causes are listed, with what distinguishes them', async ({ page }) => {
	await page.goto(path);
	const others = page.getByRole('region', { name: says.notThisTitle }).getByRole('listitem');
	await expect(others.first().getByRole('link').first()).toHaveAttribute('href', /^\/fix\/.+\/$/);
	await expect(others.first().locator('.prose')).not.toBeEmpty();
});

test('the link to each pair shows its rank and its grade', async ({ page }) => {
	await page.goto(path);
	const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '0x904 / 0x7' }) });
	await expect(row).toContainText(/\d+ of \d+ for\s+0x904 \/ 0x7/);
	await expect(row.locator('[data-grade]').first()).toHaveText(words.grades.unproven);
});
