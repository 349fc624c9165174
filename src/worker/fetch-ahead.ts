import { maxAhead } from '../offline/ahead.ts';
import { copyAddress, meaningOf } from '../offline/copies.ts';
import type { PageOpened } from '../offline/worker-settings.ts';

/** One page after the other, so that two tabs do not fetch the same. */
let work = Promise.resolve();

/**
 * Fetches what a page may need when the network is gone: what it is made of, then what is always needed, then where it leads.
 *
 * @param store where copies go; it remembers how many bytes have been fetched ahead
 * @param scope address of the folder that the site is served from
 * @param opened what the page says of itself
 * @param always what is fetched ahead for every page
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
			// An address that no page has.
			const tally = `${scope}?ahead`;
			let bytes = Number((await (await store.match(tally))?.text()) ?? 0);
			for (const address of [...always.map((path) => scope + path), ...ahead]) {
				if (bytes >= maxAhead) break;
				bytes += await fetchInto(store, address, maxAhead - bytes);
			}
			await store.put(tally, new Response(String(bytes)));
		})
		// Without a network, or with a full disk, there is nothing ahead.
		.catch(() => undefined);
	return work;
}

/**
 * @param max larger files are left alone
 * @returns the bytes that this took on the line; none when a copy is there
 * @throws when the network does not answer
 */
async function fetchInto(store: Cache, address: string, max: number): Promise<number> {
	const key = copyAddress(address);
	if (await store.match(key, { ignoreVary: true })) return 0;
	const stop = new AbortController();
	// A hint that this may wait; browsers that do not know it ignore it. The referrer is this script, so that a log of the
	// server tells what was fetched ahead from what was read (src/insights/log-counts.ts).
	const how = { signal: stop.signal, priority: 'low', referrerPolicy: 'same-origin' } as const;
	const response = await fetch(address, how as RequestInit);
	// Servers say how long the compressed file is. One that does not is counted as it comes out.
	const said = Number(response.headers.get('content-length'));
	if (said > max || meaningOf(response) !== 'copy') {
		stop.abort();
		return 0;
	}
	await store.put(key, response.clone());
	return said || (await response.blob()).size;
}
