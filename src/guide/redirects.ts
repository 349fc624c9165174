import { redirectsIn, permalinksOf } from '../content/permalinks.ts';
import { loadContent } from '../guide/load-content.ts';
import type { Entry } from '../links/ledger.ts';
import type { Redirects } from '../schemas/redirects.ts';

interface Loaded {
	redirects: Redirects;
	/** Whether an entry of the ledger exists today. */
	here: (entry: Entry) => boolean;
}

/** @returns what is no longer where it was published */
export function loadRedirects(): Loaded {
	const content = loadContent();
	const promises = permalinksOf(content);
	return { redirects: redirectsIn(content), here: (entry) => promises.has(entry) };
}
