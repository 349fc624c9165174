import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/**
 * @param folder a built site
 * @param base its base path, with slashes around it
 * @param pathname the requested path
 * @returns the file that a static server responds with; undefined if there is none
 */
export function fileAt(folder: string, base: string, pathname: string): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	const path = pathname.slice(base.length);
	const file = join(folder, normalize(decode(path)));
	if (!file.startsWith(normalize(folder)) || !existsSync(file)) return undefined;
	if (statSync(file).isFile()) return file;
	const index = join(file, 'index.html');
	return (path === '' || path.endsWith('/')) && existsSync(index) ? index : undefined;
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
