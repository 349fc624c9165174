import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerOf, promisesOf } from '../content/promises.ts';
import { addToLedger } from '../links/ledger.ts';
import { contentFolder } from './content-folder.ts';
import { formatLedger } from './format-ledger.ts';
import { readContent } from './read-content.ts';

/** Adds to the ledger what the content publishes now. It never takes anything out. */
const content = readContent(contentFolder);
if (content.findings.length > 0) {
	console.error('Nothing was written: some files cannot be read. Run "npm run check" first.');
	process.exitCode = 1;
} else {
	const { ledger, added } = addToLedger(ledgerOf(content), promisesOf(content));
	if (added.length > 0) writeFileSync(join(contentFolder, 'ledger.yaml'), formatLedger(ledger));
	for (const entry of added) console.log(`+ ${entry}`);
	console.log(added.length > 0 ? `${added.length} added to the ledger.` : 'The ledger is complete.');
}
