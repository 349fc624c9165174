import type { Entry } from './ledger.ts';
import { editDistance } from '../text/edit-distance.ts';
import { safeDecodeURIComponent } from '../text/safe-decode.ts';

/** What an address that does not exist most likely meant. */
export interface Recovered {
	/** The page that was meant, when only its spelling was changed in transit. */
	address?: string;
	/** Pages with a similar address, most similar first. */
	near: string[];
}

/** What the 404 page must know. */
export interface AddressBook {
	/** Title by address, former pages included: those redirect by themselves once their spelling is corrected. */
	titles: Record<string, string>;
	/** Pages by former addresses of codes and by addresses of other sites, each as written by `lookUp`. */
	moved: Record<string, Entry>;
}

/** How many typos an address may have to be offered as a guess. */
const maxTypos = 2;

/** Addresses, each with a slash at both ends. */
type Known = Pick<ReadonlySet<string>, 'has'>;
type ResolveCode = (spelled: string) => string | undefined;

/** No address of the guide has more parts between slashes. */
const maxParts = 2;

/**
 * Recovers an address that mail programs, people or systems have changed: capitals, a full stop or bracket at its end,
 * a missing slash, an extension such as .html, escaped characters, remains of quoted-printable mail.
 *
 * @param path path below the base, with or without a slash at its start
 * @param known all addresses, each with a slash at both ends
 * @param resolveCode finds the address of a code in any spelling; undefined when it is not a code
 * @param moved today's pages by addresses of other sites, each as `lookUp` writes it
 */
export function recover(
	path: string,
	known: ReadonlySet<string>,
	resolveCode: ResolveCode,
	moved: Readonly<Record<string, string>> = {},
): Recovered {
	const clean = tidy(path);
	const address = Object.hasOwn(moved, clean) ? moved[clean] : pageAt(clean, known, resolveCode);
	if (address !== undefined) return { address, near: [] };
	const near = [...known]
		.map((one) => ({ one, typos: editDistance(clean, one, maxTypos) }))
		.filter(({ typos }) => typos <= maxTypos)
		.sort((a, b) => a.typos - b.typos);
	return { near: near.slice(0, 5).map(({ one }) => one) };
}

/**
 * The same for a link to any site in any folder: only the end of its path is compared, and nothing is guessed.
 *
 * @param path path of the link
 * @param known as for `recover`
 * @param resolveCode the same
 * @returns the address of the page; undefined when it is not one of ours
 */
export function pageAtEnd(path: string, known: Known, resolveCode: ResolveCode): string | undefined {
	const parts = tidy(path).split('/').slice(1, -1);
	for (let count = Math.min(maxParts, parts.length); count > 0; count--) {
		const address = pageAt(`/${parts.slice(-count).join('/')}/`, known, resolveCode);
		if (address !== undefined) return address;
	}
	return undefined;
}

function pageAt(clean: string, known: Known, resolveCode: ResolveCode): string | undefined {
	if (known.has(clean)) return clean;
	const code = /^\/code\/(.+)\/$/.exec(clean)?.[1];
	// Names of codes have underscores; in numbers they are typos.
	return code === undefined ? undefined : (resolveCode(code) ?? resolveCode(code.replace(/_/g, '-')));
}

/**
 * @param address path of a page of another site, with its query if that identifies the page
 * @returns its look-up key
 */
export const lookUp = (address: string): string => (address.includes('?') ? address.toLowerCase() : tidy(address));

/** @returns the path in lower case, with one slash at both ends and between its parts, without what was added in transit */
function tidy(path: string): string {
	const plain = unquoted(safeDecodeURIComponent(path))
		.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
		.toLowerCase();
	const page = withoutEnd(plain)
		.replace(/(^|\/)index\.html?$/, '')
		.replace(/\.html?$/, '');
	return `/${page}/`.replace(/\/+/g, '/');
}

/**
 * Removes punctuation that belongs to the sentence around an address. A loop, because a regular expression would take
 * quadratic time on a long run of such characters.
 */
export function withoutEnd(address: string): string {
	let end = address.length;
	while (end > 0 && `/.,;:!?=)]}>'"’”»`.includes(address.charAt(end - 1))) end--;
	return address.slice(0, end);
}

/** Soft line breaks and escaped characters of quoted-printable mail (RFC 2045, 6.7); none of our addresses contains a =. */
const unquoted = (text: string) =>
	safeDecodeURIComponent(text.replace(/=[ \t]{0,8}(\r\n|\r|\n)/g, '').replace(/=(?=[0-9a-f]{2})/gi, '%'));
