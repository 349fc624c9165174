// The parts of a service worker's scope that are used here. TypeScript's own types for it conflict with those for pages.

interface ExtendableEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
	readonly request: Request;
	/** The page that will show the answer, when the request opens one. */
	readonly resultingClientId: string;
	readonly preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

interface ExtendableMessageEvent extends ExtendableEvent {
	readonly data: unknown;
	readonly source: { readonly id: string; postMessage(message: unknown): void } | null;
}

interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
	addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
}

export type { FetchEvent, ExtendableMessageEvent };

/** The scope of this worker. */
export const worker = globalThis as unknown as WorkerScope;
