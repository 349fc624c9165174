import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The size of a finished site. */
export interface SiteSize {
	files: number;
	/** The number of pages among the files. */
	pages: number;
	bytes: number;
}

/** @returns the number and the total size of the files in a folder and its subfolders */
export function measureFolder(folder: string): SiteSize {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return {
		files: files.length,
		pages: files.filter(({ name }) => name.endsWith('.html')).length,
		bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
	};
}

/** @returns a size in decimal megabytes with one decimal place: `5.2 MB` */
export const formatSize = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
