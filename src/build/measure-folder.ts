import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a finished site is. */
export interface Measured {
	files: number;
	/** How many of them are pages. */
	pages: number;
	bytes: number;
}

/** @returns how many files a folder holds, with all below it, and how large they are together */
export function measureFolder(folder: string): Measured {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return {
		files: files.length,
		pages: files.filter(({ name }) => name.endsWith('.html')).length,
		bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
	};
}

/** @returns a number of bytes in megabytes with one digit, as disks count them: `5.2 MB` */
export const formatSize = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
