import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'yaml';
import { expect, test } from './test.ts';
import { words } from './guide.ts';

const outputs = parse(readFileSync('tests/fixtures/probes/port-test.yaml', 'utf8')) as {
	name: string;
	output: string;
}[];
const output = (part: string) => outputs.find(({ name }) => name.includes(part))?.output ?? '';

test('command output is parsed, and the matching answer is one button', async ({ page, requests }) => {
	await page.goto('/diagnose/#1;moment=no-answer;switched-on=not-sure');
	const node = page.locator('[data-node="port-test"]');
	await expect(node.getByLabel(words.probe.label)).toBeVisible();
	const before = requests.length;
	await node.getByLabel(words.probe.label).fill(output('open by name'));
	await expect(node.getByRole('status')).toContainText('TcpTestSucceeded is True');
	await expect(page).toHaveURL(/#1;moment=no-answer;switched-on=not-sure$/);
	const { violations } = await new AxeBuilder({ page }).include('probe-box').analyze();
	expect(violations).toEqual([]);
	expect(requests.slice(before).filter((address) => !address.endsWith('icon.svg'))).toEqual([]);
	await node.getByRole('status').getByRole('button').click();
	await expect(page).toHaveURL(/port-test=open/);
	// Nothing that was pasted is in any requested URL.
	expect(requests.slice(before).join(' ')).not.toContain('Succeeded');
});

test('uncertain, contradictory or foreign output gets no button', async ({ page }) => {
	await page.goto('/diagnose/port-test/');
	const status = page.locator('probe-box').getByRole('status');
	for (const [text, said] of [
		[output('same name with both'), ''],
		[output('only the name'), 'Run it once more'],
		['TcpTestSucceeded', words.probe.nothing],
		['<img src=x onerror=alert(1)>', words.probe.nothing],
		['x'.repeat(300_000), words.probe.tooLong],
	] as const) {
		await page.getByLabel(words.probe.label).fill(text);
		await expect(status).toContainText(said);
		await expect(status.getByRole('button')).toHaveCount(0);
	}
	await page.getByLabel(words.probe.label).fill('');
	await expect(status).toBeEmpty();
});

test('without JavaScript there is no useless box', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	await page.goto('/diagnose/port-test/');
	await expect(page.getByLabel(words.probe.label)).toBeHidden();
	await expect(page.locator('[data-answer]').first()).toBeVisible();
	await context.close();
});
