import type { Redirects } from '../schemas/redirects.ts';
import { idOf, isAnswer, isPlace, pageOf, pageOfAnswer, type Entry } from './ledger.ts';

/** Where something that was published is today. */
export type Followed =
	/** It exists, as this entry. */
	| { kind: 'here'; entry: Entry }
	/** It was retired; this is the retired entry, which may be the page of the place. */
	| { kind: 'retired'; entry: Entry }
	/** It was lost: no successor, no note. */
	| { kind: 'lost'; entry: Entry }
	/** Its successors lead back to themselves. */
	| { kind: 'circle'; entry: Entry };

/**
 * Follows an entry of the ledger through all its successors. A place on a page that moved is looked up on the new page,
 * under its old id, and an answer to a question that moved likewise.
 *
 * @param entry what was published
 * @param redirects what has moved or was retired
 * @param exists whether an entry exists today
 */
export function follow(entry: Entry, redirects: Redirects, exists: (entry: Entry) => boolean): Followed {
	const seen = new Set<Entry>();
	let at = entry;
	for (;;) {
		if (exists(at)) return { kind: 'here', entry: at };
		if (seen.has(at)) return { kind: 'circle', entry: at };
		seen.add(at);
		const whole = wholeOf(at);
		if (Object.hasOwn(redirects.moved, at)) at = redirects.moved[at] ?? '';
		else if (Object.hasOwn(redirects.retired, at)) return { kind: 'retired', entry: at };
		else if (whole !== at && Object.hasOwn(redirects.retired, whole)) return { kind: 'retired', entry: whole };
		else if (whole !== at && Object.hasOwn(redirects.moved, whole)) at = within(redirects.moved[whole] ?? '', at);
		else return { kind: 'lost', entry: at };
	}
}

/** The page of a place, or the page of the question that an answer belongs to. */
function wholeOf(entry: Entry): Entry {
	if (isAnswer(entry)) return pageOfAnswer(entry);
	return isPlace(entry) ? pageOf(entry) : entry;
}

/** The same place or answer within another page. */
function within(page: Entry, entry: Entry): Entry {
	if (isPlace(entry)) return `${pageOf(page)}#${idOf(entry)}`;
	return `${pageOf(page).split('/').at(-2) ?? ''}=${entry.split('=')[1] ?? ''}`;
}
