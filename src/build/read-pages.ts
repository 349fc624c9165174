import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { tagsIn, type Tag } from './tags.ts';

/** One finished page. */
export interface BuiltPage {
	/** Address with the base: `/kb/fix/`. */
	address: string;
	html: string;
	/** Its opening tags, in order. */
	tags: Tag[];
}

/** Everything that a build wrote. */
export interface Built {
	/** Path under which the site is served, with a trailing slash. */
	base: string;
	pages: BuiltPage[];
	/** All files, by address with the base. */
	files: Map<string, Buffer>;
}

/**
 * Reads the finished site.
 *
 * @param folder the output folder
 * @param base path under which it will be served
 */
export function readPages(folder: string, base: string): Built {
	const root = base.endsWith('/') ? base : `${base}/`;
	const files = new Map<string, Buffer>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(root + relative(folder, path).split(sep).join('/'), readFileSync(path));
	}
	const pages = [...files]
		.filter(([path]) => path.endsWith('.html'))
		.map(([path, content]) => {
			const html = content.toString('utf8');
			return { address: path.replace(/index\.html$/, ''), html, tags: tagsIn(html) };
		});
	return { base: root, pages, files };
}
