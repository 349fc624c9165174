import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { settings } from '../../src/settings.ts';
import { ensureBrowser, findBrowser } from '../browser/find-browser.ts';
import { realIndex } from '../unit/search/real-index.ts';
import { writeBigContent } from './big-content.ts';
import { codes } from './codes.ts';
import { large } from './large.ts';
import { print, type Measure } from './measure.ts';
import { messages } from './messages.ts';
import { onSite, type BenchSite } from './on-site.ts';
import { reports } from './reports.ts';
import { words } from './words.ts';

// All measures, one after the other. A value over its goal does not fail the run: the machine may simply be busy.
const folder = mkdtempSync(join(tmpdir(), 'fixguide-bench-'));
const [realFolder, bigFolder] = [join(folder, 'content'), join(folder, 'big-content')];
// A separate folder, so that a build here neither uses nor spoils the cache of other builds.
cpSync(settings.contentFolder, realFolder, { recursive: true });
const [bigArticle] = writeBigContent(bigFolder, 1000);

const sites: BenchSite[] = [
	{
		name: 'the guide',
		folder: realFolder,
		asked: {
			words: 'certificate expired',
			leadsTo: '/fix/host-certificate/',
			code: '0x904',
			codeLeadsTo: '/code/0x904/',
		},
	},
	{
		name: '1,000 articles',
		folder: bigFolder,
		goals: { wall: 25, processor: 31, again: 4 },
		asked: { words: bigArticle.title, leadsTo: `/fix/${bigArticle.id}/`, code: '0x1f', codeLeadsTo: '/code/0x1f/' },
	},
];

let browser: Browser | undefined;
const measures: Measure[] = [];
try {
	const real = realIndex();
	measures.push(...codes(real.codes), ...messages(real.codes), ...words('the guide', real), ...reports(real));
	// None of the queries occurs in invented words: each is compared with all of them, which is the slowest case.
	measures.push(...words('1,000 articles', realIndex(bigFolder)));
	browser = await openBrowser();
	for (const site of sites) {
		console.log(`building and measuring ${site.name} …`);
		measures.push(...(await onSite(site, browser)));
	}
	if (process.argv.includes('large')) measures.push(...large(folder));
} finally {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
}
print(measures);

async function openBrowser(): Promise<Browser> {
	ensureBrowser();
	const executablePath = findBrowser();
	return chromium.launch({
		...(executablePath && { executablePath }),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
}
