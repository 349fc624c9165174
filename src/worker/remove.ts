import { storesOf } from '../offline/stores.ts';
import { worker } from './scope.ts';

// The worker of a site without copies: it deletes all copies of the site and then itself.

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(remove()));
// A browser that is closed during activation does not repeat it, so the next request finishes the work.
worker.addEventListener('fetch', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
	const { registration } = worker;
	const names = storesOf(registration.scope, await caches.keys());
	await Promise.all(names.map((name) => caches.delete(name)));
	await registration.unregister();
}
