import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** A built site, on a disk or in an archive. */
export interface EditionFiles {
	/** Paths of all files, from the root of the site. */
	paths: ReadonlySet<string>;
	/** @returns the text of a file; undefined where there is none */
	text(path: string): string | undefined;
}

/** The file that identifies a built site; every edition has it. */
const marker = 'api/articles.json';

/**
 * @param path a built site, an unpacked release, or the archive of a release
 * @returns its files; undefined if it is none of these
 * @throws when it cannot be read
 */
export function siteFiles(path: string): EditionFiles | undefined {
	if (statSync(path).isFile()) return filesInArchive(path);
	const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const folders = [path, join(path, 'site'), join(path, 'dist'), ...below.map(({ name }) => join(path, name, 'site'))];
	const folder = folders.find((one) => existsSync(join(one, marker)));
	if (folder === undefined) return undefined;
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
	return filesOf(new Set(paths), (one) => readFileSync(join(folder, one), 'utf8'));
}

function filesInArchive(path: string): EditionFiles | undefined {
	const files = new Map<string, Uint8Array>();
	try {
		const unpacked = unzipSync(readFileSync(path), { filter: ({ name }) => /\.(json|html)$/.test(name) });
		for (const [name, bytes] of Object.entries(unpacked)) files.set(name, bytes);
	} catch {
		// Not an archive, or a damaged one.
		return undefined;
	}
	const found = [...files.keys()].find((name) => name.endsWith(marker));
	if (found === undefined) return undefined;
	const root = found.slice(0, -marker.length);
	const within = [...files.keys()].filter((name) => name.startsWith(root)).map((name) => name.slice(root.length));
	return filesOf(new Set(within), (one) => new TextDecoder().decode(files.get(root + one)));
}

const filesOf = (paths: ReadonlySet<string>, read: (path: string) => string): EditionFiles => ({
	paths,
	text: (path) => (paths.has(path) ? read(path) : undefined),
});
