import type { CodeIndex } from '../codes/code-index.ts';
import { codeAddress } from '../codes/identity.ts';
import { addressOfPrinted } from '../codes/printed-codes.ts';
import { lookUp, recover, type AddressBook, type Recovered } from '../links/recover.ts';
import { resolveQuery } from './resolve-query.ts';

/** What an address that does not exist was meant to be. */
export interface ResolvedAddress extends Recovered {
	/** Whether its query identified the page, as on some other sites, and is not needed any more. */
	byQuery: boolean;
}

/**
 * Finds out what an address that does not exist most likely was: a page of another site, a code in some spelling, or one
 * of ours that was changed in transit.
 *
 * @param path below the base, with a slash at its start
 * @param search the query, with its question mark; may be empty
 * @param codes the known codes
 * @param book the known addresses
 */
export function resolveLostAddress(
	path: string,
	search: string,
	codes: CodeIndex,
	{ titles, moved }: AddressBook,
): ResolvedAddress {
	const key = search ? lookUp(path + search) : '';
	const named = Object.hasOwn(moved, key) ? moved[key] : undefined;
	if (named !== undefined) return { address: named, near: [], byQuery: true };
	return {
		...recover(path, new Set(Object.keys(titles)), (spelled) => addressOfCode(spelled, codes), moved),
		byQuery: false,
	};
}

/** A pair with an unknown half must not resolve to its other half, nor a guess to a certain answer. */
function addressOfCode(spelled: string, codes: CodeIndex): string | undefined {
	const printed = addressOfPrinted(spelled, codes);
	if (printed !== undefined) return codeAddress(printed);
	const { answers, verdict } = resolveQuery(spelled, codes);
	const isSure = verdict === 'exact' && answers.every(({ kind }) => kind !== 'unknown');
	return isSure ? answers[0]?.address || undefined : undefined;
}
