import { follow } from '../links/follow.ts';
import { movedPages } from '../links/moved-pages.ts';
import { isAnswer, isPlace, pageOf, type Entry } from '../links/ledger.ts';
import { lookUp, type AddressBook } from '../links/recover.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Guide } from './guide.ts';
import { pageTitles } from './page-titles.ts';

/**
 * @param guide the joined content
 * @param redirects the redirects
 * @param here whether an entry currently exists
 */
export function addressBook(guide: Guide, redirects: Redirects, here: (entry: Entry) => boolean): AddressBook {
	const titles = pageTitles(guide);
	const former = movedPages(redirects, here)
		.filter(({ address }) => isOurs(address))
		.map(({ address, to, retired }) => [address, retired?.title ?? titles[pageOf(to)] ?? to] as const);
	const foreign = Object.keys(redirects.moved)
		.filter((from) => !isOurs(from) && !isAnswer(from) && !isPlace(from))
		.flatMap((from) => {
			const { kind, entry } = follow(from, redirects, here);
			return kind === 'here' || kind === 'retired' ? [[lookUp(from), entry] as const] : [];
		});
	// A former code is found only by its exact address, so that it is never confused with another code.
	const isCode = ([address]: readonly [string, string]) => address.startsWith('/code/');
	const codes = former.filter(isCode).map(([address]) => [address, address] as const);
	return {
		titles: { ...Object.fromEntries(former.filter((one) => !isCode(one))), ...titles },
		moved: Object.fromEntries([...codes, ...foreign]),
	};
}

/** Whether an address has the form of our addresses. */
const isOurs = (address: Entry) => /^\/([a-z0-9-]+\/)*$/.test(address);
