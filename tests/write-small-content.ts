import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { smallContent } from './unit/content/small-content.ts';

/** Writes the small content of the unit tests to a folder, so that a whole site can be built from it. */
export function writeSmallContent(folder: string): void {
	for (const [path, text] of smallContent()) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
