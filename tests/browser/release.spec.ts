import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { contentTypes } from '../content-types.ts';
import { fileAt } from '../file-at.ts';
import { release } from '../sites.ts';
import { answers, box } from './finder.ts';
import { articles, tree, words } from './guide.ts';
import { expect, test as base } from './test.ts';

// The same files at the root of a host, in a folder, and on a disk. Any external request fails a test (test.ts).

const folder = resolve(release.folder, 'site');

/** A plain server: the file, the index of a folder, or the not-found page. */
function serve(at: string): Server {
	return createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = fileAt(folder, at, pathname);
		const found = file ?? `${folder}/404.html`;
		response.writeHead(file ? 200 : 404, {
			'content-type': contentTypes[extname(found)] ?? 'application/octet-stream',
			'x-content-type-options': 'nosniff',
		});
		createReadStream(found).pipe(response);
	});
}

const test = base.extend<{ place: string }>({
	place: ['disk', { option: true }],
	baseURL: async ({ place }, use) => {
		if (place === 'disk') return use(pathToFileURL(`${folder}/`).href);
		const server = serve(place);
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		await use(`http://localhost:${(server.address() as AddressInfo).port}${place}`);
		server.closeAllConnections();
		server.close();
	},
});

/** A person with a file browser opens the index file of a folder. */
const open = (page: Page, place: string, path: string) =>
	page.goto(place === 'disk' ? path.replace(/(^|\/)(?=$|[?#])/, '$1index.html') : path || './');

const article = articles.find(({ steps }) => steps.length > 2)!;
const withSlots = articles.find(({ id }) =>
	readFileSync(`${folder}/fix/${id}/index.html`, 'utf8').includes('<slot-strip'),
)!;
const first = tree.questions.find(({ id }) => id === tree.start)!;
const second = first.answers.map(({ to }) => tree.questions.find(({ id }) => id === to)).find(Boolean)!;
const answer = first.answers.find(({ to }) => to === second.id)!;

for (const place of ['/', '/kb/remote/', 'disk'])
	test.describe(place === 'disk' ? 'on a disk' : `at ${place}`, () => {
		test.use({ place });

		test('pages have their styles, and links work', async ({ page, baseURL }) => {
			await open(page, place, '');
			const colour = await page.locator('header .brand').evaluate((brand) => getComputedStyle(brand).display);
			expect(colour).toMatch(/flex/);
			await page.getByRole('navigation').getByRole('link', { name: words.nav.fix, exact: true }).first().click();
			await page.getByRole('main').getByRole('link', { name: article.title }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
			const { pathname } = new URL(baseURL!);
			await expect(page).toHaveURL((url) =>
				place === 'disk'
					? url.pathname === `${pathname}fix/${article.id}/index.html`
					: url.pathname === `${pathname}fix/${article.id}/`,
			);
		});

		test('the finder answers a code, and opens its page', async ({ page }) => {
			await open(page, place, '');
			await box(page).fill('0x904 0x7');
			await expect(answers(page).getByRole('link').first()).toBeVisible();
			await box(page).press('Enter');
			await expect(page).toHaveURL(/\/code\/0x904-0x7\/(index\.html)?$/);
			await expect(page.getByRole('heading', { level: 1 })).toContainText('0x904');
		});

		test('the text search answers, or says what it needs', async ({ page }) => {
			await open(page, place, '');
			await box(page).fill('certificate expired');
			if (place !== 'disk') return expect(answers(page).getByText(words.finder.inText)).toBeVisible();
			await expect(answers(page).getByText(words.finder.textFailed)).toBeVisible();
		});

		test('the diagnosis proceeds and keeps its answers, up to an article with its marks', async ({ page }) => {
			await open(page, place, 'diagnose/');
			await page.locator(`a[data-answer="${answer.id}"]`).click();
			await expect(page.getByRole('heading', { name: second.ask })).toBeVisible();
			await expect(page).toHaveURL(new RegExp(`#1;${first.id}=${answer.id}`));
			await page.reload();
			await expect(page.getByRole('heading', { name: second.ask })).toBeVisible();

			await open(page, place, `fix/${article.id}/`);
			await page.locator('step-marks li').first().scrollIntoViewIfNeeded();
			await page.getByRole('button', { name: words.work.unhelpful }).first().click();
			await expect(page).toHaveURL(/#1;.*steps/);
		});

		test('the slots of commands are filled in', async ({ page }) => {
			await open(page, place, `fix/${withSlots.id}/`);
			const strip = page.locator('slot-strip details').first();
			await strip.locator('summary').click();
			await expect(strip.getByRole('textbox').first()).toBeVisible();
		});
	});

test.describe('in a folder', () => {
	test.use({ place: '/kb/remote/' });

	for (const path of ['nowhere', 'nowhere/', 'fix/nowhere/'])
		test(`the not-found page has its styles and its links at ${path}`, async ({ page, faults, baseURL }) => {
			await page.goto(path);
			await expect(page.locator('header .brand')).toHaveCSS('display', /flex/);
			await page.getByRole('navigation').getByRole('link', { name: words.nav.fix, exact: true }).first().click();
			await expect(page).toHaveURL(`${baseURL}fix/`);
			// It looks for its styles in several folders, and the browser reports where they are missing.
			expect(faults.splice(0).filter((fault) => !/404|MIME type|asks for http:\/\/localhost:/.test(fault))).toEqual([]);
		});
});
