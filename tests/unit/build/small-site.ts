import { policy } from '../../../src/build/policy.ts';
import type { PageRule } from '../../../src/build/page-rule.ts';
import type { Built } from '../../../src/build/read-pages.ts';
import { tagsIn } from '../../../src/build/tags.ts';

const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** @returns a finished page with additions to its head or body */
export const page = (body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8">${meta}<link rel="stylesheet" href="/kb/assets/a.css">` +
	`<script type="module" src="/kb/assets/a.js"></script>${head}</head><body>${body}</body></html>`;

/**
 * A finished site under /kb/ that follows every rule.
 *
 * @param changes files by path within the site, which replace or extend its files
 */
export function smallSite(changes: Record<string, string> = {}): Built {
	const texts: Record<string, string> = {
		'index.html': page('<a href="/kb/fix/">Causes</a> <a href="https://taps.example/">Maker</a>'),
		'404.html': page('<p>Nothing here.</p>'),
		'fix/index.html': page('<a href="/kb/fix/washer/#replace">Washer</a>'),
		'fix/washer/index.html': page('<h2 id="replace">Replace</h2><a href="#replace">Up</a><a href="/kb/?q=x">Start</a>'),
		'finder.json': '{}',
		'assets/a.css': 'body{color:red}',
		'assets/a.js': 'import{x}from"./b.js";x()',
		'assets/b.js': 'export const x=()=>1;',
		...changes,
	};
	const files = new Map(Object.entries(texts).map(([path, text]) => [`/kb/${path}`, Buffer.from(text)]));
	const pages = Object.entries(texts)
		.filter(([path]) => path.endsWith('.html'))
		.map(([path, html]) => ({ address: `/kb/${path.replace(/index\.html$/, '')}`, html, tags: tagsIn(html) }));
	return { base: '/kb/', pages, files };
}

/** @returns what a rule finds if one page of the small site has this body, and this in its head */
export const findsOn = (rule: PageRule, body: string, head = ''): string[] =>
	rule.check(smallSite({ 'fix/washer/index.html': page(`<h2 id="replace">Replace</h2>${body}`, head) }));
