import type { CodeIndex } from '../codes/code-index.ts';
import { codeAddress } from '../codes/identity.ts';
import { addressOfPrinted } from '../codes/printed-codes.ts';
import { lookUp, recover, type AddressBook, type Recovered } from '../links/recover.ts';
import { resolveQuery } from './resolve-query.ts';

/** What an address that leads nowhere was meant to be. */
export interface Meant extends Recovered {
	/** Whether its query named the page, as other sites do, and so has done its work. */
	byQuery: boolean;
}

/**
 * Finds out what an address that leads nowhere most likely was: a page that another site had, a code in some spelling, or
 * one of ours that was changed on its way.
 *
 * @param path below the base, with a slash at its start
 * @param search the query, with its question mark; may be empty
 * @param codes what is known of codes
 * @param book what is known of addresses
 */
export function meantBy(path: string, search: string, codes: CodeIndex, { titles, moved }: AddressBook): Meant {
	const asked = search ? lookUp(path + search) : '';
	const named = Object.hasOwn(moved, asked) ? moved[asked] : undefined;
	if (named !== undefined) return { address: named, near: [], byQuery: true };
	return {
		...recover(path, new Set(Object.keys(titles)), (spelled) => addressOfCode(spelled, codes), moved),
		byQuery: false,
	};
}

/** A pair of which one half is unknown must not be passed off as the other, nor a guess as what was meant. */
function addressOfCode(spelled: string, codes: CodeIndex): string | undefined {
	const printed = addressOfPrinted(spelled, codes);
	if (printed !== undefined) return codeAddress(printed);
	const { answers, verdict } = resolveQuery(spelled, codes);
	const isSure = verdict === 'exact' && answers.every(({ kind }) => kind !== 'unknown');
	return isSure ? answers[0]?.address || undefined : undefined;
}
