import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ledgerOf, permalinksOf } from '../../../src/content/permalinks.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { entriesOf } from '../../../src/links/ledger.ts';
import { ledger as schema } from '../../../src/schemas/ledger.ts';
import { lostFrom } from '../links/lost-from.ts';

const content = readContent('content');

/** @returns the ledger of a commit; undefined without history, such a commit or a ledger in it */
function ledgerAt(commit: string) {
	let text: string;
	try {
		text = execFileSync('git', ['show', `${commit}:content/ledger.yaml`], { encoding: 'utf8', stdio: 'pipe' });
	} catch {
		return undefined;
	}
	// A ledger that the current schema cannot parse would be lost without notice.
	return schema.parse(parse(text));
}

// The previous commit counts too: in a clean checkout the last one equals the working tree.
for (const commit of ['HEAD', 'HEAD^'])
	test(`the ledger contains everything that it contained in ${commit}`, () => {
		const before = ledgerAt(commit);
		assert.deepEqual(before ? lostFrom(before, ledgerOf(content)) : [], []);
	});

test('everything published is in the ledger', () => {
	// Before the first edition there is no ledger, and nothing has been promised.
	if (!existsSync('content/ledger.yaml')) return;
	const known = entriesOf(ledgerOf(content));
	const missing = [...permalinksOf(content)].filter((entry) => !known.has(entry));
	assert.deepEqual(missing, [], 'Run "npm run ledger" and commit content/ledger.yaml.');
});
