import { redirectsIn, permalinksOf } from '../content/permalinks.ts';
import { loadContent } from '../guide/load-content.ts';
import type { Entry } from '../links/ledger.ts';
import type { Redirects } from '../schemas/redirects.ts';

interface Loaded {
	redirects: Redirects;
	/** Whether an entry of the ledger currently exists. */
	here: (entry: Entry) => boolean;
}

/** @returns the redirects, and which entries exist */
export function loadRedirects(): Loaded {
	const content = loadContent();
	const permalinks = permalinksOf(content);
	return { redirects: redirectsIn(content), here: (entry) => permalinks.has(entry) };
}
