import { copyAddress, meaningOf, strategyFor } from '../offline/copies.ts';
import { dayOfStore, outdated, storeName, storesOf } from '../offline/stores.ts';
import type { PageOpened, PageSaved, WorkerSettings } from '../offline/worker-settings.ts';
import { fill } from '../text/fill.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { worker, type FetchEvent } from './scope.ts';

// Keeps copies of what was read, for when the network is gone. Pages come from the network as long as it answers.

/** Inserted by the build (src/build/worker.ts). */
declare const workerSettings: WorkerSettings;

const settings = workerSettings;
const { parts, ahead, saved } = settings;
const { scope } = worker.registration;
const own = storeName(scope, settings);
/** How long to wait for the network when there is a copy, in milliseconds; a working server is faster. */
const networkTimeout = 3_000;
/** Clients that got a copy, with the day of its edition, until they send their message. */
const answeredByCopy = new Map<string, string>();

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver(): Promise<void> {
	await caches.open(own);
	const names = await caches.keys();
	await Promise.all(outdated(scope, names, own).map((name) => caches.delete(name)));
	await worker.registration.navigationPreload?.enable();
	await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { method, url, headers } = request;
	const strategy = strategyFor({ method, url, range: headers.get('range') }, scope, parts);
	if (strategy === 'network') event.respondWith(networkFirst(event));
	if (strategy === 'copy') event.respondWith(copyFirst(request));
});

async function networkFirst(event: FetchEvent): Promise<Response> {
	const { request, resultingClientId } = event;
	const fresh = ask(event);
	event.waitUntil(fresh.catch(() => undefined));
	const copy = await findCopy(request.url);
	if (!copy) return fresh;
	const tooLong = new Promise<undefined>((done) => setTimeout(() => done(undefined), networkTimeout));
	const answer = await Promise.race([fresh, tooLong]).catch(() => undefined);
	if (answer && meaningOf(answer) !== 'trouble') return answer;
	if (resultingClientId) answeredByCopy.set(resultingClientId, copy.day);
	return copy.response;
}

/** Fetches from the network and keeps a copy. */
async function ask({ request, preloadResponse }: FetchEvent): Promise<Response> {
	const response = (await preloadResponse) ?? (await fetch(request));
	await remember(request.url, response).catch(() => undefined);
	return response;
}

async function copyFirst(request: Request): Promise<Response> {
	const copy = await findCopy(request.url);
	if (copy) return copy.response;
	const response = await fetch(request);
	await remember(request.url, response).catch(() => undefined);
	return response;
}

/** Callers ignore a failure, because the reader must get the response even if the disk is full. */
async function remember(url: string, response: Response): Promise<void> {
	const meaning = meaningOf(response);
	if (meaning === 'copy') await (await caches.open(own)).put(copyAddress(url), response.clone());
	if (meaning === 'gone') for (const { store } of await stores()) await store.delete(copyAddress(url));
}

/** Newest first. */
async function stores(): Promise<{ name: string; store: Cache }[]> {
	const names = storesOf(scope, await caches.keys()).reverse();
	return Promise.all(names.map(async (name) => ({ name, store: await caches.open(name) })));
}

async function findCopy(url: string): Promise<{ response: Response; day: string } | undefined> {
	for (const { name, store } of await stores()) {
		// Servers send a Vary header; here each address has only one copy.
		const response = await store.match(copyAddress(url), { ignoreVary: true });
		if (response) return { response, day: dayOfStore(scope, name) };
	}
	return undefined;
}

worker.addEventListener('message', (event) => {
	const { source } = event;
	const day = source ? answeredByCopy.get(source.id) : undefined;
	if (source && day) source.postMessage({ saved: fill(saved, { date: day }) } satisfies PageSaved);
	answeredByCopy.delete(source?.id ?? '');
	const { loaded, ahead: next } = event.data as PageOpened;
	const ours = next?.filter((url) => strategyFor({ method: 'GET', url, range: null }, scope, parts) === 'network');
	event.waitUntil(caches.open(own).then((store) => fetchAhead(store, scope, { loaded, ahead: ours }, ahead)));
});
