import './report-errors.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { knownSite } from '../guide/known-site.ts';
import { insightsAsText } from '../insights/as-text.ts';
import { insightsOf } from '../insights/insights.ts';
import { linesOf } from '../insights/lines.ts';
import { LogCounts } from '../insights/log-counts.ts';
import { lineReader } from '../insights/read-line.ts';
import { printable } from '../text/printable.ts';
import { readLog } from './read-log.ts';

// `npm run insights`: reports what people look for, from the logs of the operator's own web server. Nothing is sent anywhere.
const usage = `npm run insights -- [--json FILE] [--top N] [--desk HOST]... LOG...
A LOG is a file, gzipped or not; - is standard input. --desk names one of your help desks, by its host or by the value of
"from=" in its links.`;

/** @returns the number of entries to show; undefined if it is invalid */
const countOf = (text: string) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined);

function fail(message: string): void {
	console.error(printable(message));
	process.exitCode = 1;
}

try {
	const { values, positionals: files } = parseArgs({
		allowPositionals: true,
		options: {
			json: { type: 'string' },
			top: { type: 'string', default: '20' },
			desk: { type: 'string', multiple: true, default: [] },
		},
	});
	const top = countOf(values.top);
	if (top === undefined) fail(`--top is "${values.top}". Write a whole number from 1 to 99999.`);
	else if (files.length === 0) fail('No log is given. Name at least one file.');
	else await report(files, values.desk, top, values.json);
} catch (error) {
	fail(error instanceof Error ? error.message : String(error));
	console.error(usage);
}

async function report(files: string[], desks: string[], top: number, json: string | undefined): Promise<void> {
	const site = knownSite(desks);
	const counts = new LogCounts(site.read);
	for (const file of files) {
		const read = lineReader();
		try {
			for await (const line of linesOf(readLog(file))) counts.add(line === undefined ? undefined : read(line));
		} catch (error) {
			fail(
				`${file} cannot be read to its end: ${error instanceof Error ? error.message : String(error)}. The lines before the error are counted.`,
			);
		}
	}
	const insights = insightsOf(counts, site);
	console.log(insightsAsText(insights, top));
	if (json !== undefined) writeFileSync(json, `${JSON.stringify(insights, null, '\t')}\n`);
}
