import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/**
 * @param folder a built site
 * @param base path under which it is served, with slashes around it
 * @param pathname what was asked for
 * @returns the file that a plain server answers with; undefined for what is not there
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
