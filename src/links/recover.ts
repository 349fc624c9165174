import { distance } from '../search/distance.ts';

/** What an address that leads nowhere most likely was. */
export interface Recovered {
	/** The page that was meant, where nothing but its spelling was changed on the way. */
	address?: string;
	/** Pages with a similar address, most similar first. */
	near: string[];
}

/** How many letters may be wrong in an address that is offered as a guess. */
const mostWrong = 2;

/**
 * Recovers an address that mail programs, people or systems have changed: capitals, a full stop or bracket at its end,
 * a missing slash, escaped characters, soft line breaks of quoted-printable mail.
 *
 * @param path path below the base, with or without a slash at its start
 * @param known all addresses, each with a slash at both ends
 * @param resolveCode finds the address of a code in any spelling; undefined when it is none
 */
export function recover(
	path: string,
	known: ReadonlySet<string>,
	resolveCode: (spelled: string) => string | undefined,
): Recovered {
	const clean = `/${tidy(path)}/`.replace(/\/+/g, '/');
	if (known.has(clean)) return { address: clean, near: [] };
	const code = /^\/code\/(.+)\/$/.exec(clean)?.[1];
	const resolved = code === undefined ? undefined : resolveCode(code.replace(/_/g, '-'));
	if (resolved !== undefined) return { address: resolved, near: [] };
	const near = [...known]
		.map((address) => ({ address, wrong: distance(clean, address, mostWrong) }))
		.filter(({ wrong }) => wrong <= mostWrong)
		.sort((a, b) => a.wrong - b.wrong);
	return { near: near.slice(0, 5).map(({ address }) => address) };
}

function tidy(path: string): string {
	return decode(path)
		.replace(/=(\r\n|\r|\n)/g, '')
		.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
		.toLowerCase()
		.replace(/\/index\.html?$/, '/')
		.replace(/[/.,;:!?)\]}>'"’”»]+$/, '')
		.replace(/^\/+/, '');
}

/** A broken escape is left as it stands. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
