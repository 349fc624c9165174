import './report-errors.ts';
import { parseArgs } from 'node:util';
import { readContent } from '../guide/read-content.ts';
import { settings } from '../settings.ts';
import { printable } from '../text/printable.ts';
import { upgradeAsText } from '../upgrade/as-text.ts';
import { BuildError } from './build-error.ts';
import { readOldEdition } from './upgrade/old-edition.ts';
import { upgradeFrom } from './upgrade/report.ts';

// `npm run upgrade-report -- <old edition>`: reports the changes since the edition that the operator has.
const usage = `npm run upgrade-report -- [--json] [--top N] OLD
OLD is the edition that you have: its built site, its release (the archive or unpacked), or its content folder.`;

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { json: { type: 'boolean', default: false }, top: { type: 'string', default: '40' } },
	});
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) fail(`Name exactly one edition.\n${usage}`);
	else if (!/^[1-9]\d{0,4}$/.test(values.top))
		fail(`--top is "${values.top}". Write a whole number from 1 to 99999.\n${usage}`);
	else report(path, Number(values.top), values.json);
} catch (error) {
	if (error instanceof BuildError) fail(printable(error.message));
	else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
		fail(`${error.message}\n${usage}`);
	else throw error;
}

function report(path: string, top: number, json: boolean): void {
	const { contentFolder, overlayFolder, overlayName } = settings;
	const old = readOldEdition(path, overlayFolder);
	const content = readContent(contentFolder, overlayFolder);
	if (content.findings.length > 0)
		return fail('The new content has problems. Fix them first; "npm run check" shows them.');
	const { report: changes, overlay } = upgradeFrom(old, content, overlayName);
	for (const note of old.notes) console.error(printable(note));
	console.log(
		json ? JSON.stringify({ ...changes, overlay: overlay ?? null }, null, '\t') : upgradeAsText(changes, overlay, top),
	);
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 2;
}
