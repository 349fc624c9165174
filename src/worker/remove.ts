import { storesOf } from '../offline/stores.ts';
import { worker } from './scope.ts';

// What a site without copies has in the worker's place: it deletes all copies of the site and then itself.

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(storesOf(worker.registration.scope, names).map((name) => caches.delete(name))))
			.then(() => worker.registration.unregister()),
	),
);
