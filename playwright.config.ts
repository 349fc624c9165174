import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find-browser.ts';
import { sites } from './tests/sites.ts';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results/browser',
	fullyParallel: true,
	forbidOnly: true,
	// A busy machine may miss a time limit once. What passes only at the second try is named at the end of the run.
	retries: 1,
	workers: 2,
	// A machine that is busy is slow, and nothing is wrong with the page.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		baseURL: sites.guide.url,
		// A worker would answer what a test means to intercept; offline.spec.ts lets it.
		serviceWorkers: 'block',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			],
		},
	},
	webServer: Object.values(sites).map(({ outDir, base, port, url }) => ({
		command: `node tests/serve.ts ${outDir} ${base} ${port}`,
		url,
		reuseExistingServer: false,
	})),
});
