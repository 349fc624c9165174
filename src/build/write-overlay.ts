import './report-errors.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { filesIn } from '../content/finding.ts';
import { readContent } from '../guide/read-content.ts';
import { settings } from '../settings.ts';
import { schemaLine } from './content-schemas.ts';
import { replacements } from './overlay-report.ts';

const header = `# What this folder replaces, with a digest of each original. Written by "npm run overlay";
# "npm run check" reports when an original has changed.
`;

// `npm run overlay`: records the current originals of everything that the overlay replaces.
const { contentFolder, overlayFolder, overlayName } = settings;
if (overlayFolder === undefined) {
	console.error('There is no overlay. Create the folder overlay/, or set OVERLAY_DIR.');
	process.exitCode = 1;
} else {
	const content = readContent(contentFolder, overlayFolder);
	const broken = content.findings.length > 0;
	if (broken) {
		console.error(
			`Nothing was written: there are problems in ${filesIn(content.findings)}. Fix them first; "npm run check" shows them.`,
		);
		process.exitCode = 1;
	} else {
		const replaces = Object.fromEntries(replacements(content).map(({ what, digest }) => [what, digest]));
		writeFileSync(
			join(overlayFolder, 'overlay.yaml'),
			schemaLine(overlayFolder, 'overlay.yaml') + header + stringify({ replaces }),
		);
		console.log(`${Object.keys(replaces).length} originals recorded in ${overlayName}/overlay.yaml.`);
	}
}
