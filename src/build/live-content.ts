import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';

import { applyRule, checkContent, rules } from '../content/check-content.ts';
import type { Content } from '../content/content.ts';
import type { Finding } from '../content/finding.ts';
import { loadWholeContent, reloadFile } from '../guide/load-content.ts';
import { highlightLanguages } from '../markdown/highlight.ts';
import { settings } from '../settings.ts';

/** Milliseconds after the last save: by then the file is whole, which it is not while an editor writes it. */
const settled = 50;

/** The same until the rules run: the page comes first. */
const pause = 400;

/**
 * While someone is editing: reads a file again when it is saved, shows the page anew, and shows in the browser what the
 * rules find.
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
					// Astro watches documents too, but it may have read half a file; and when settings change, it starts its server
					// again and goes on with the old watcher, which is closed.
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
					soon = setTimeout(() => void readSaved(), settled);
					clearTimeout(later);
					later = setTimeout(() => void showFindings(), pause);
				});
				// A page that is opened or loaded again shows what is still to put right.
				server.ws.on('connection', () => {
					if (findings.length > 0) server.ws.send(overlayOf(findings));
				});
			},
		},
	};
}

/** As `checkContent`, and between two rules a page may be served. */
async function checkBetweenRequests(content: Content): Promise<Finding[]> {
	const found = [...content.findings];
	for (const rule of rules) {
		await setImmediate();
		found.push(...applyRule(rule, content, highlightLanguages()));
	}
	return found;
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What documents show of sources, slots and terms comes from data, and so does which pages there are. */
function forgetPages(server: Server): void {
	for (const { moduleGraph, hot, name } of Object.values(server.environments)) {
		for (const [id, module] of moduleGraph.idToModuleMap)
			if (/\.mdx(\?|$)/.test(id)) moduleGraph.invalidateModule(module);
		// By this event Astro forgets which pages there are.
		if (name !== 'client') hot.send('astro:content-changed', {});
	}
}

/** What the browser shows over the page: the first finding, and how many more there are. */
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
