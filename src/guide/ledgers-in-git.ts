import { execFileSync } from 'node:child_process';
import type { EarlierLedger } from '../content/content.ts';
import { readYaml } from '../content/read-yaml.ts';
import { ledger } from '../schemas/ledger.ts';

/** Each version holds the ones before it, so a loss shows in the newest of them. */
const maxVersions = 20;

/**
 * @param folder path of the content folder
 * @returns the versions of its ledger that were committed, newest first; none without Git or outside of a repository
 */
export function ledgersInGit(folder: string): EarlierLedger[] {
	const log = git(folder, 'log', `--max-count=${maxVersions}`, '--format=%H %cs', '--', 'ledger.yaml');
	return log
		.split('\n')
		.filter(Boolean)
		.flatMap((line) => {
			const [commit = '', day = ''] = line.split(' ');
			// The commit that took the file away has no version of it, and an old one may have had another shape.
			const read = ledger.safeParse(readYaml(git(folder, 'show', `${commit}:./ledger.yaml`), 1).data);
			return read.success ? [{ day, ledger: read.data }] : [];
		});
}

/** A hook of Git names its own repository in the environment; here the one around the folder is meant. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

function git(folder: string, ...args: string[]): string {
	try {
		return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		return '';
	}
}
