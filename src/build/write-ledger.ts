import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerOf, promisesOf } from '../content/promises.ts';
import { contentFolder } from '../files/content-folder.ts';
import { readContent } from '../files/read-content.ts';
import { nextEdition } from '../links/editions.ts';
import { addToLedger } from '../links/ledger.ts';
import { digestsOf } from './digests.ts';
import { formatEditions } from './format-editions.ts';
import { formatLedger } from './format-ledger.ts';

/** Adds to the ledger what the content publishes now, never taking anything out, and writes down what changed. */
const content = readContent(contentFolder);
if (content.findings.length > 0) {
	console.error('Nothing was written: some files cannot be read. Run "npm run check" first.');
	process.exitCode = 1;
} else {
	const { ledger, added } = addToLedger(ledgerOf(content), promisesOf(content));
	if (added.length > 0) writeFileSync(join(contentFolder, 'ledger.yaml'), formatLedger(ledger));
	for (const entry of added) console.log(`+ ${entry}`);
	console.log(added.length > 0 ? `${added.length} added to the ledger.` : 'The ledger is complete.');

	const before = content.editions[0]?.data ?? { editions: [], digests: new Map<string, string>() };
	const editions = nextEdition(before, digestsOf(content), new Date().toISOString().slice(0, 10));
	const [newest] = editions.editions;
	if (editions !== before && newest) {
		writeFileSync(join(contentFolder, 'editions.yaml'), formatEditions(editions));
		const { date, added: fresh, changed, retired } = newest;
		console.log(`Edition ${date}: ${fresh.length} new, ${changed.length} changed, ${retired.length} retired.`);
	}
}
