import type { Redirects } from '../schemas/redirects.ts';
import { follow } from './follow.ts';
import { isAnswer, type Entry } from './ledger.ts';

/** Today's address of each page and place that moved or was retired. */
export type FormerEntries = Readonly<Record<Entry, Entry>>;

/**
 * @param redirects what has moved or was retired
 * @param exists whether an entry exists today
 * @returns today's address by the former one; what ended without a successor has its own page, which says so
 */
export function formerEntries(redirects: Redirects, exists: (entry: Entry) => boolean): FormerEntries {
	const former = [...Object.keys(redirects.moved), ...Object.keys(redirects.retired)];
	return Object.fromEntries(
		former.flatMap((from) => {
			if (isAnswer(from)) return [];
			const { kind, entry } = follow(from, redirects, exists);
			return kind === 'here' || kind === 'retired' ? [[from, entry]] : [];
		}),
	);
}

/**
 * Today's address of a link, by the same rules as the redirects of the pages.
 *
 * @param page address of the page
 * @param fragment the part after the #; may be empty
 * @param former from `formerEntries`
 */
export function currentAddress(page: Entry, fragment: string, former: FormerEntries): Entry {
	const at = (entry: Entry) => (Object.hasOwn(former, entry) ? former[entry] : undefined);
	const to = at(page) ?? page;
	if (!fragment) return to;
	return at(`${page}#${fragment}`) ?? at(`${to}#${fragment}`) ?? (to.includes('#') ? to : `${to}#${fragment}`);
}
