import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codebook, type CodebookEntry } from '../codes/codebook.ts';
import { printedCodes, printedFolders } from '../codes/printed-codes.ts';
import { codeAddress } from '../codes/identity.ts';
import { codeData } from '../guide/finder-data.ts';
import { href, wholeHref } from '../guide/href.ts';
import { loadGuide } from '../guide/load.ts';
import { escapeHtml } from '../text/escape.ts';
import { policy } from './policy.ts';
import { logStage } from './progress.ts';

/**
 * Writes a redirect page for each spelling in which a program may print a code, for hosts that serve only static files.
 * These pages are not part of the guide: no search or list contains them. They are written here and not by Astro, because
 * there are more of them than of all other pages, and each is only a few lines.
 */
export function printedCodePages(): AstroIntegration {
	let site: URL | undefined;
	return {
		name: 'printed-codes',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = config.site === undefined ? undefined : new URL(config.site);
			},
			'astro:build:done': ({ dir }) => {
				const index = codeData();
				const { byId } = codebook(index);
				const printed = printedCodes(index);
				let pages = 0;
				for (const [folder, key] of printedFolders(index)) {
					const to = printed.get(key)?.to;
					// An ambiguous spelling has a page in the guide.
					if (to === undefined) continue;
					const path = join(fileURLToPath(dir), 'code', folder);
					mkdirSync(path, { recursive: true });
					writeFileSync(join(path, 'index.html'), redirectPage(folder, to, nameOf(byId.get(to)) ?? to, site));
					pages += 1;
				}
				logStage('Printed codes', `${pages} redirect pages written`);
			},
		},
	};
}

const nameOf = (code: CodebookEntry | undefined) => code && `${code.written} ${code.short}`;

function redirectPage(spelled: string, to: string, name: string, site: URL | undefined): string {
	const { site: guide, words } = loadGuide();
	const target = href(codeAddress(to));
	const canonical = site ? `<link rel="canonical" href="${wholeHref(codeAddress(to), site)}">` : '';
	return `<!doctype html><html lang="${guide.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta http-equiv="refresh" content="0; url=${target}"><meta name="robots" content="noindex">${canonical}<title>${spelled} – ${escapeHtml(guide.name)}</title></head><body><p>${escapeHtml(words.gone.to)} <a href="${target}">${escapeHtml(name)}</a></p></body></html>\n`;
}
