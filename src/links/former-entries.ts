import type { Redirects } from '../schemas/redirects.ts';
import { follow } from './follow.ts';
import { isAnswer, type Entry } from './ledger.ts';

/** Pages and places that are no longer where they were: where each leads today. */
export type FormerEntries = Readonly<Record<Entry, Entry>>;

/**
 * @param redirects what is no longer where it was
 * @param here whether an entry exists today
 * @returns today's address by the former one; what ended without a successor leads to its own page, which says so
 */
export function formerEntries(redirects: Redirects, here: (entry: Entry) => boolean): FormerEntries {
	const former = [...Object.keys(redirects.moved), ...Object.keys(redirects.retired)];
	return Object.fromEntries(
		former.flatMap((from) => {
			if (isAnswer(from)) return [];
			const { kind, entry } = follow(from, redirects, here);
			return kind === 'here' || kind === 'retired' ? [[from, entry]] : [];
		}),
	);
}

/**
 * Where a link to a page leads today, as pages themselves lead on.
 *
 * @param page address of the page
 * @param fragment the part after the #; may be empty
 * @param former as `formerEntries` made it
 */
export function leadsTo(page: Entry, fragment: string, former: FormerEntries): Entry {
	const at = (entry: Entry) => (Object.hasOwn(former, entry) ? former[entry] : undefined);
	const to = at(page) ?? page;
	if (!fragment) return to;
	return at(`${page}#${fragment}`) ?? at(`${to}#${fragment}`) ?? (to.includes('#') ? to : `${to}#${fragment}`);
}
