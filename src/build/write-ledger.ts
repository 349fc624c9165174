import './report-errors.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyRule } from '../content/check-content.ts';
import { filesIn } from '../content/finding.ts';
import { ledgerOf, permalinksOf } from '../content/permalinks.ts';
import { stillToWrite } from '../content/rules/still-to-write.ts';
import type { Content } from '../content/content.ts';
import { settings } from '../settings.ts';
import { readContent } from '../guide/read-content.ts';
import { nothingPublished, publish, type Published } from '../links/publish.ts';
import { schemaLine } from './content-schemas.ts';
import { digestsOf, stepDigestsOf } from './digests.ts';
import { formatEditions } from './format-editions.ts';
import { formatLedger } from './format-ledger.ts';

/**
 * Adds new entries to the ledger, never removing any, and records what changed. With an overlay, this goes into the ledger
 * and the editions of the overlay, and ours stay unchanged.
 */
const { contentFolder, overlayFolder } = settings;
const content = readContent(contentFolder, overlayFolder);
const publishedIn = (one: Content): Published => ({
	ledger: ledgerOf(one),
	editions: one.editions[0]?.data ?? nothingPublished.editions,
});

if (content.findings.length > 0) {
	console.error(
		`Nothing was written: there are problems in ${filesIn(content.findings)}. Fix them first; "npm run check" shows them.`,
	);
	process.exitCode = 1;
} else if (applyRule(stillToWrite, content).length > 0) {
	console.error('Nothing was written: some texts are still to be written. "npm run check" shows them.');
	process.exitCode = 1;
} else {
	const folder = overlayFolder ?? contentFolder;
	const { ledger, added, editions, newest, differs } = publish(
		publishedIn(readContent(folder)),
		overlayFolder === undefined ? nothingPublished : publishedIn(readContent(contentFolder)),
		permalinksOf(content),
		digestsOf(content),
		stepDigestsOf(content),
		settings.day ?? new Date().toISOString().slice(0, 10),
	);
	if (added.length > 0)
		writeFileSync(join(folder, 'ledger.yaml'), schemaLine(folder, 'ledger.yaml') + formatLedger(ledger));
	for (const entry of added) console.log(`+ ${entry}`);
	console.log(added.length > 0 ? `${added.length} entries added to the ledger.` : 'The ledger is up to date.');
	if (differs)
		writeFileSync(join(folder, 'editions.yaml'), schemaLine(folder, 'editions.yaml') + formatEditions(editions));
	if (newest) {
		const { date, added: fresh, changed, retired } = newest;
		console.log(`Edition ${date}: ${fresh.length} new, ${changed.length} changed, ${retired.length} retired.`);
	}
}
