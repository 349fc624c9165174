import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find-browser.ts';
import { sites } from './tests/sites.ts';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results/browser',
	fullyParallel: true,
	forbidOnly: true,
	// A busy machine may miss a time limit once. The end of the run lists tests that passed only on the second try.
	retries: 1,
	workers: 2,
	// Generous, because a busy machine is slow although nothing is wrong with the page.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		baseURL: sites.guide.url,
		// A service worker would answer requests that tests intercept; offline.spec.ts allows it.
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
