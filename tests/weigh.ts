import type { Built, BuiltPage } from '../src/build/read-pages.ts';
import { onTheWire } from '../src/guide/on-the-wire.ts';

/** Files that a script loads immediately: `import "./a.js"`, `import {a} from "./a.js"`, `export {a} from "./a.js"`. */
const loads = /(?:^|[;}\s])(?:import\s*(?:[^"'()]*?from\s*)?|export\s*[^"'()]*?from\s*)["'](\.[^"']+)["']/g;

/** The size of a page's first view. */
export interface Weight {
	/** Bytes on the wire with Brotli, the page and everything that it loads by itself. */
	bytes: number;
	/** The page itself, in bytes. */
	html: number;
	requests: number;
	/** URLs of files that it requests and that were not built. */
	missing: string[];
}

/**
 * Adds up a page and everything that it loads by itself, including the imports and exports of its scripts.
 *
 * @param page a finished page
 * @param built the site that it is part of
 */
export function weigh(page: BuiltPage, { files }: Pick<Built, 'files'>): Weight {
	const needed = new Set<string>();
	const missing: string[] = [];
	const add = (path: string) => {
		if (needed.has(path)) return;
		needed.add(path);
		const content = files.get(path);
		if (!content) missing.push(path);
		else if (path.endsWith('.js'))
			for (const match of content.toString('utf8').matchAll(loads))
				add(new URL(match[1] ?? '', `https://x${path}`).pathname);
	};
	for (const [tag] of page.html.matchAll(/<(?:script|link|img)\b[^>]*>/g)) {
		const path = /\s(?:src|href)="([^"]*)"/.exec(tag)?.[1];
		if (path === undefined || (tag.startsWith('<link') && !/\srel="(?:stylesheet|icon)"/.test(tag))) continue;
		// Loaded when someone unfolds it, or prints; it must exist then.
		if (!/\sloading="lazy"/.test(tag)) add(path);
		else if (!files.has(path)) missing.push(path);
	}
	const sizes = [...needed].map((path) => onTheWire(files.get(path) ?? Buffer.alloc(0)));
	const html = onTheWire(Buffer.from(page.html));
	return { bytes: sizes.reduce((sum, size) => sum + size, html), html, requests: needed.size + 1, missing };
}
