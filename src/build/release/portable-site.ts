import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'node-html-parser';
import { relativePage } from './relative.ts';
import { oneScript } from './one-script.ts';

/** The path of the script, which relies on being one folder below the root. */
const scriptPath = 'assets/site.js';
const module = /<script type="module" src="\/(assets\/[^"]+)"><\/script>/g;
/** Files for one kind of server, or compressed for a server; a release must work on any server and without one. */
const excluded = /^(_headers|_redirects|redirects\/.*|worker\.js)$|\.(br|gz)$|^assets\/.*\.js$/;

/**
 * Makes a site portable: it works in any folder of any host, on a share and from a disk.
 *
 * @param folder a site that was built for the root
 * @returns its files by path, without the worker
 */
export async function portableSite(folder: string): Promise<Map<string, string | Uint8Array>> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
		.sort();
	const files = new Map<string, string | Uint8Array>();
	const scripts = new Map<string, number>();
	for (const path of paths.filter((one) => !excluded.test(one))) {
		const content = readFileSync(join(folder, path));
		if (!path.endsWith('.html')) files.set(path, content);
		else {
			const html = content.toString('utf8');
			for (const [, script = ''] of html.matchAll(module)) scripts.set(script, (scripts.get(script) ?? 0) + 1);
			files.set(path, path === '404.html' ? notFoundPage(html) : relativePage(path, withOneScript(html)));
		}
	}
	// The script of every page first: it defines what the others use.
	const byUse = [...scripts].sort(([a, often], [b, other]) => other - often || (a < b ? -1 : 1));
	files.set(
		scriptPath,
		await oneScript(
			folder,
			byUse.map(([path]) => path),
		),
	);
	for (const [path, content] of [...files])
		if (path.endsWith('.json') && !path.startsWith('api/'))
			files.set(`${path}.js`, `siteData[${JSON.stringify(path)}]=${Buffer.from(content).toString('utf8')}`);
	embedQuestions(files);
	return files;
}

/** Replaces the modules with one classic script, which is deferred like modules. */
function withOneScript(html: string): string {
	const without = html.replace(module, '');
	return without.replace('</head>', `<script defer src="/${scriptPath}"></script></head>`);
}

/** It is shown at any address, so it loads its style and script from the folders above. The script does the rest. */
function notFoundPage(html: string): string {
	const ups = ['', '../', '../../'];
	return withOneScript(html)
		.replace(/<body/, '<body data-from-root')
		.replace(/<link rel="stylesheet" href="\/([^"]+)"( ?\/?)>|<script defer src="\/([^"]+)"><\/script>/g, (_, style, end, script) =>
			ups
				.map((up) =>
					style
						? `<link rel="stylesheet" href="${up}${style}"${end}>`
						: `<script defer src="${up}${script}"></script>`,
				)
				.join(''),
		)
		.replace(/<body.*/s, (body) => relativePage('404.html', body));
}

/** Without a server, the page of the next question cannot be fetched, so the first page contains all questions. */
function embedQuestions(files: Map<string, string | Uint8Array>): void {
	const first = 'diagnose/index.html';
	const page = files.get(first);
	if (typeof page !== 'string') return;
	const sections = [...files]
		.filter(([path]) => /^diagnose\/[^/]+\/index\.html$/.test(path))
		.flatMap(([, html]) => parse(String(html)).querySelector('[data-node]')?.outerHTML ?? [])
		// Their addresses are relative to a subfolder.
		.map((section) => section.replaceAll('"../../', '"../'));
	files.set(first, page.replace('</main>', `<template data-questions>${sections.join('')}</template></main>`));
}
