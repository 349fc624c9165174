import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../../src/content/check-content.ts';
import { entriesOf } from '../../../src/links/ledger.ts';
import { ledgersInGit } from '../../../src/guide/ledgers-in-git.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { smallContent } from '../content/small-content.ts';
import { inFolder } from './in-folder.ts';

/** Inside a hook, Git's environment would point to this repository. */
const withoutGit = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

const git = (folder: string, ...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
		cwd: folder,
		env: withoutGit,
	});

const commit = (folder: string) => {
	git(folder, 'add', '--all');
	git(folder, 'commit', '--quiet', '--message', 'A change');
};

const lostIn = (folder: string) =>
	checkContent(readContent(folder), [])
		.filter(({ rule, message }) => rule === 'ledger-complete' && message.includes('earlier version'))
		.map(({ message }) => message);

test('a deleted or shortened ledger is found with the help of Git, committed or not', () => {
	const files = smallContent();
	files.delete('editions.yaml');
	inFolder(files, (folder) => {
		assert.deepEqual(ledgersInGit(folder), [], 'without Git nothing is known');
		git(folder, 'init', '--quiet');
		commit(folder);
		assert.deepEqual(lostIn(folder), []);
		const path = join(folder, 'ledger.yaml');
		rmSync(path);
		assert.match(lostIn(folder)[0] ?? '', /^"#test" and \d+ more are in/);
		commit(folder);
		assert.match(lostIn(folder)[0] ?? '', /^"#test" and \d+ more are in/);
		writeFileSync(path, (files.get('ledger.yaml') ?? '').replace('  /fix/rust/: brush\n', ''));
		commit(folder);
		assert.match(lostIn(folder)[0] ?? '', /^"\/fix\/rust\/" and 1 more are in/);
		assert.equal(ledgersInGit(folder).length, 2);
		assert.ok(entriesOf(ledgersInGit(folder)[1]!.ledger).has('/fix/rust/#brush'));
	});
});
