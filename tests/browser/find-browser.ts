import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where browsers of the same family are installed, by system; headless first, because it takes half the time. */
const installed = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/microsoft-edge',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
		const folder = process.env[name];
		return folder
			? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]
			: [];
	}),
];

/** @returns the path of an installed browser, or undefined if Playwright's own is there and best */
export function findBrowser(): string | undefined {
	return existsSync(chromium.executablePath()) ? undefined : installed.find((path) => existsSync(path));
}

/**
 * Installs a browser if there is none: Playwright's own download, otherwise an installed one, otherwise Debian's package.
 *
 * @throws when none is available, with what to do
 */
export function ensureBrowser(): void {
	if (existsSync(chromium.executablePath())) return;
	if (tries('npx', ['playwright', 'install', 'chromium']) && existsSync(chromium.executablePath())) return;
	if (findBrowser()) return;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		tries('apt-get', ['update', '-qq']);
		tries('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']);
	}
	if (!findBrowser())
		throw new Error(
			'No browser for the tests. Install Chrome, Chromium or Edge, or run "npx playwright install chromium".',
		);
}

function tries(command: string, args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' });
		return true;
	} catch {
		return false;
	}
}
