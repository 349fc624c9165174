import { onTheWire } from '../../files/on-the-wire.ts';
import type { PageRule } from '../page-rule.ts';
import type { Built, BuiltPage } from '../read-pages.ts';

/** What ten segments carry: the first flight of a TCP connection (RFC 6928), so the page needs one round trip. */
const mostBytes = 14_600;
const mostRequests = 4;

/** A locked-out person may be on a bad line. The first view of an article arrives at once or not at all. */
export const firstView: PageRule = {
	id: 'first-view',
	title: `The first view of an article takes at most ${mostBytes} bytes and ${mostRequests} requests.`,
	check: (built) =>
		built.pages
			.filter(({ address }) => address.slice(built.base.length).startsWith('fix/') && address !== `${built.base}fix/`)
			.flatMap((page) => {
				const { bytes, requests, missing } = weigh(page, built);
				return [
					...missing.map((path) => `${page.address} needs ${path}, which was not built.`),
					...(bytes > mostBytes ? [`${page.address} takes ${bytes} bytes; ${mostBytes} are allowed.`] : []),
					...(requests > mostRequests
						? [`${page.address} takes ${requests} requests; ${mostRequests} are allowed.`]
						: []),
				];
			}),
};

/** Files that a script loads at once: `import "./a.js"`, `import {a} from "./a.js"`, `export {a} from "./a.js"`. */
const loads = /(?:^|[;}\s])(?:import\s*(?:[^"'()]*?from\s*)?|export\s*[^"'()]*?from\s*)["'](\.[^"']+)["']/g;

/**
 * Adds up a page and all that it loads by itself, what its scripts import and export included.
 *
 * @returns bytes on the wire with brotli, the number of requests, and files that do not exist
 */
export function weigh(page: BuiltPage, { files }: Built) {
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
	for (const node of page.root.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="icon"], img[src]')) {
		const path = node.getAttribute('src') ?? node.getAttribute('href') ?? '';
		// Loaded when someone unfolds it, or prints; it must be there then.
		if (node.getAttribute('loading') !== 'lazy') add(path);
		else if (!files.has(path)) missing.push(path);
	}
	const sizes = [...needed].map((path) => onTheWire(files.get(path) ?? Buffer.alloc(0)));
	const html = onTheWire(Buffer.from(page.html));
	return { bytes: sizes.reduce((sum, size) => sum + size, html), html, requests: needed.size + 1, missing };
}
