import './say-errors.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { filesIn } from '../content/finding.ts';
import { readContent } from '../guide/read-content.ts';
import { settings } from '../settings.ts';
import { schemaLine } from './content-schemas.ts';
import { replacements } from './overlay-report.ts';

const header = `# What this folder says in place of the original, with a digest of each original. Written by "npm run overlay";
# "npm run check" says when an original has changed since.
`;

// `npm run overlay`: notes the originals of what the overlay replaces as they are now.
const { contentFolder, overlayFolder, overlayName } = settings;
if (overlayFolder === undefined) {
	console.error('There is no overlay. Create the folder overlay/, or name another in OVERLAY_DIR.');
	process.exitCode = 1;
} else {
	const content = readContent(contentFolder, overlayFolder);
	const broken = content.findings.length > 0;
	if (broken) {
		console.error(
			`Nothing was written: something is wrong with ${filesIn(content.findings)}. "npm run check" says what; put that right first.`,
		);
		process.exitCode = 1;
	} else {
		const replaces = Object.fromEntries(replacements(content).map(({ what, digest }) => [what, digest]));
		writeFileSync(
			join(overlayFolder, 'overlay.yaml'),
			schemaLine(overlayFolder, 'overlay.yaml') + header + stringify({ replaces }),
		);
		console.log(`${Object.keys(replaces).length} originals noted in ${overlayName}/overlay.yaml.`);
	}
}
