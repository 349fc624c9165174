import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

/** The files that a build needs from its checkout. */
const parts = [
	...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'content', 'public', 'src'],
	...['docs/release.txt', 'docs/third-party.md', 'LICENSE', 'LICENSE-content.md'],
];

/** Copies the files that a build needs to a folder, which is recreated. */
export function copyCheckout(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const part of parts) cpSync(part, `${folder}/${part}`, { recursive: true });
	symlinkSync(resolve('node_modules'), `${folder}/node_modules`, 'junction');
}

/**
 * Copies this checkout to a folder whose name has a space and an umlaut.
 *
 * @param folder the destination, recreated
 * @returns environment variables that differ from ours in everything that a build must not depend on: another date,
 * another time zone, another locale, and variables of other programs
 */
export function anotherDay(folder: string): Record<string, string> {
	copyCheckout(folder);
	return {
		NODE_OPTIONS: `--import=${new URL('shift-clock.mjs', import.meta.url).href}`,
		TZ: 'Pacific/Kiritimati',
		LC_ALL: 'tr_TR.UTF-8',
		LANG: 'tr_TR.UTF-8',
		SITE: 'https://elsewhere.example',
		BASE_URL: '/elsewhere/',
		PROD: '',
		MODE: 'elsewhere',
		NODE_ENV: 'test',
	};
}
