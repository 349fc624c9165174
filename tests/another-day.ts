import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a build takes from its checkout. */
const parts = [
	...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'content', 'public', 'src'],
	...['docs/release.txt', 'docs/third-party.md', 'LICENSE', 'LICENSE-content.md'],
];

/** Copies of this checkout what a build takes from it, to a folder that is made anew. */
export function copyCheckout(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const part of parts) cpSync(part, `${folder}/${part}`, { recursive: true });
	symlinkSync(resolve('node_modules'), `${folder}/node_modules`, 'junction');
}

/**
 * Copies this checkout to a folder whose name has a space and an umlaut.
 *
 * @param folder where to, made anew
 * @returns the variables of an environment that differs from this one in all that a build must not depend on: another day,
 * another time zone, another locale, and names that belong to other programs
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
