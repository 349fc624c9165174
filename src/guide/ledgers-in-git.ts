import { execFileSync } from 'node:child_process';
import type { EarlierLedger } from '../content/content.ts';
import { readYaml } from '../content/read-yaml.ts';
import { ledger } from '../schemas/ledger.ts';

/** Each version contains the previous ones, so the newest versions are enough to notice a loss. */
const maxVersions = 20;

/**
 * @param folder path of the content folder
 * @returns the committed versions of its ledger, newest first; none without Git or outside a repository
 */
export function ledgersInGit(folder: string): EarlierLedger[] {
	const log = git(folder, 'log', `--max-count=${maxVersions}`, '--format=%H %cs', '--', 'ledger.yaml');
	return log
		.split('\n')
		.filter(Boolean)
		.flatMap((line) => {
			const [commit = '', day = ''] = line.split(' ');
			// A commit that deleted the file has no version of it, and an old version may not match the schema.
			const read = ledger.safeParse(readYaml(git(folder, 'show', `${commit}:./ledger.yaml`), 1).data);
			return read.success ? [{ day, ledger: read.data }] : [];
		});
}

/** Git hooks set variables for their own repository; here, the repository of the folder is meant. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

function git(folder: string, ...args: string[]): string {
	try {
		return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		return '';
	}
}
