import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';

import { applyRule, checkContent, rules } from '../content/check-content.ts';
import type { Content } from '../content/content.ts';
import type { Finding } from '../content/finding.ts';
import { loadWholeContent, reloadFile } from '../guide/load-content.ts';
import { highlightLanguages } from '../markdown/highlight.ts';
import { settings } from '../settings.ts';

/** Milliseconds after the last save until the file is read; before that, an editor may still be writing it. */
const readDelay = 50;

/** The same until the rules run, after the page has been updated. */
const checkDelay = 400;

/**
 * In development: re-reads a saved file, reloads the page, and shows findings in the browser.
 */
export function liveContent(): AstroIntegration {
	return {
		name: 'live-content',
		hooks: {
			'astro:server:setup': ({ server, refreshContent }) => {
				let findings = checkContent(loadWholeContent(), highlightLanguages());
				let later: NodeJS.Timeout | undefined;
				const showFindings = async () => {
					const found = await checkBetweenRequests(loadWholeContent());
					const wasWrong = findings.length > 0;
					findings = found;
					if (found.length > 0) server.hot.send(overlayOf(found));
					else if (wasWrong) server.hot.send({ type: 'full-reload' });
				};
				const folders = [settings.contentFolder, settings.overlayFolder].filter((folder) => folder !== undefined);
				const saved = new Set<string>();
				const readSaved = async () => {
					const files = [...saved];
					saved.clear();
					files.forEach(reloadFile);
					// Astro watches documents too, but it may have read an incomplete file. And when settings change, it restarts
					// its server but keeps using the old watcher, which is closed.
					if (files.some((file) => file.endsWith('.mdx'))) await refreshContent?.({});
					forgetPages(server);
					server.hot.send({ type: 'full-reload' });
				};
				let soon: NodeJS.Timeout | undefined;
				server.watcher.add(folders);
				server.watcher.on('all', (event, path) => {
					const file = folders
						.map((folder) => relative(folder, path).split(sep).join('/'))
						.find((within) => !within.startsWith('..'));
					if (file === undefined || event.endsWith('Dir')) return;
					saved.add(file);
					clearTimeout(soon);
					soon = setTimeout(() => void readSaved(), readDelay);
					clearTimeout(later);
					later = setTimeout(() => void showFindings(), checkDelay);
				});
				// A page that is opened or reloaded shows the current findings.
				server.ws.on('connection', () => {
					if (findings.length > 0) server.ws.send(overlayOf(findings));
				});
			},
		},
	};
}

/** Like `checkContent`, but yields between rules, so that pages can be served. */
async function checkBetweenRequests(content: Content): Promise<Finding[]> {
	const found = [...content.findings];
	for (const rule of rules) {
		await setImmediate();
		found.push(...applyRule(rule, content, highlightLanguages()));
	}
	return found;
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Invalidates documents, which show sources, slots and terms from data, and the list of pages. */
function forgetPages(server: Server): void {
	for (const { moduleGraph, hot, name } of Object.values(server.environments)) {
		for (const [id, module] of moduleGraph.idToModuleMap)
			if (/\.mdx(\?|$)/.test(id)) moduleGraph.invalidateModule(module);
		// This event makes Astro forget the list of pages.
		if (name !== 'client') hot.send('astro:content-changed', {});
	}
}

/** The error overlay in the browser: the first finding with its place, then the others. */
function overlayOf([first, ...more]: readonly Finding[]) {
	const { file, line = 1, field, overlay, rule, message, remedy } = first!;
	const path = join((overlay && settings.overlayFolder) || settings.contentFolder, file);
	const rest = more.map((other) => `${other.file}:${other.line ?? 1}  ${other.message} ${other.remedy}`);
	return {
		type: 'error' as const,
		err: {
			name: rule,
			message: [`${field ? `${field}: ` : ''}${message} ${remedy}`, ...rest].join('\n\n'),
			stack: '',
			id: path,
			loc: { file: path, line, column: 1 },
		},
	};
}
