import { goneOf, promisesOf } from '../content/promises.ts';
import { contentFolder } from '../files/content-folder.ts';
import { readContent } from '../files/read-content.ts';
import type { Entry } from '../links/ledger.ts';
import type { Gone } from '../schemas/gone.ts';

interface Loaded {
	gone: Gone;
	/** Whether an entry of the ledger exists today. */
	here: (entry: Entry) => boolean;
}

let loaded: Loaded | undefined;

/** @returns what is no longer where it was published; read once in a build, anew for each page while someone is editing */
export function loadGone(): Loaded {
	if (loaded && !import.meta.env.DEV) return loaded;
	const content = readContent(contentFolder);
	const promises = promisesOf(content);
	loaded = { gone: goneOf(content), here: (entry) => promises.has(entry) };
	return loaded;
}
