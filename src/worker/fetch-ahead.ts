import { maxAhead } from '../offline/ahead.ts';
import { copyAddress, meaningOf } from '../offline/copies.ts';
import type { PageOpened } from '../offline/worker-settings.ts';

/** Pages are processed one after the other, so that two tabs do not fetch the same. */
let work = Promise.resolve();

/**
 * Fetches what may be needed when the network is gone: the files of the page, then what is always needed, then linked pages.
 *
 * @param store cache for the copies; it also records how many bytes were prefetched
 * @param scope address of the folder that the site is served from
 * @param opened message from the page
 * @param always what to prefetch for every page
 */
export function fetchAhead(
	store: Cache,
	scope: string,
	{ loaded, ahead }: PageOpened,
	always: readonly string[],
): Promise<void> {
	work = work
		.then(async () => {
			for (const address of loaded) await fetchInto(store, address, Infinity);
			if (!ahead) return;
			// Not the address of any page.
			const tally = `${scope}?ahead`;
			let bytes = Number((await (await store.match(tally))?.text()) ?? 0);
			for (const address of [...always.map((path) => scope + path), ...ahead]) {
				if (bytes >= maxAhead) break;
				bytes += await fetchInto(store, address, maxAhead - bytes);
			}
			await store.put(tally, new Response(String(bytes)));
		})
		// Without a network, or with a full disk, nothing is prefetched.
		.catch(() => undefined);
	return work;
}

/**
 * @param max larger files are skipped
 * @returns the bytes transferred; 0 when there is a copy already
 * @throws when the network does not answer
 */
async function fetchInto(store: Cache, address: string, max: number): Promise<number> {
	const key = copyAddress(address);
	if (await store.match(key, { ignoreVary: true })) return 0;
	const stop = new AbortController();
	// The priority is a hint; browsers without support ignore it. The referrer is this script, so that server logs can tell
	// prefetched pages from those that were read (src/insights/log-counts.ts).
	const how = { signal: stop.signal, priority: 'low', referrerPolicy: 'same-origin' } as const;
	const response = await fetch(address, how as RequestInit);
	// The header is the compressed length. Without it, the uncompressed length is counted.
	const declared = Number(response.headers.get('content-length'));
	if (declared > max || meaningOf(response) !== 'copy') {
		stop.abort();
		return 0;
	}
	await store.put(key, response.clone());
	return declared || (await response.blob()).size;
}
