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

/** @returns the ledger of a commit; undefined where there is no history, no such commit or no ledger in it */
function ledgerAt(commit: string) {
	let text: string;
	try {
		text = execFileSync('git', ['show', `${commit}:content/ledger.yaml`], { encoding: 'utf8', stdio: 'pipe' });
	} catch {
		return undefined;
	}
	// A ledger that today's schema does not read would be lost without a word.
	return schema.parse(parse(text));
}

// The commit before the last one counts too: in a clean checkout the last one is what lies there.
for (const commit of ['HEAD', 'HEAD^'])
	test(`the ledger contains everything that it contained in ${commit}`, () => {
		const before = ledgerAt(commit);
		assert.deepEqual(before ? lostFrom(before, ledgerOf(content)) : [], []);
	});

test('everything published is in the ledger', () => {
	// Before the first edition there is no ledger, and nothing was promised.
	if (!existsSync('content/ledger.yaml')) return;
	const known = entriesOf(ledgerOf(content));
	const missing = [...permalinksOf(content)].filter((entry) => !known.has(entry));
	assert.deepEqual(missing, [], 'Run "npm run ledger" and commit content/ledger.yaml.');
});
