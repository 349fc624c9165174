import { goneOf, promisesOf } from '../content/promises.ts';
import { loadContent } from '../files/load-content.ts';
import type { Entry } from '../links/ledger.ts';
import type { Gone } from '../schemas/gone.ts';

interface Loaded {
	gone: Gone;
	/** Whether an entry of the ledger exists today. */
	here: (entry: Entry) => boolean;
}

/** @returns what is no longer where it was published */
export function loadGone(): Loaded {
	const content = loadContent();
	const promises = promisesOf(content);
	return { gone: goneOf(content), here: (entry) => promises.has(entry) };
}
