// The parts of a worker's surroundings that are used here. TypeScript's own description of them excludes that of pages.

interface Waiting extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Waiting {
	readonly request: Request;
	/** The page that will show the answer, when the request opens one. */
	readonly resultingClientId: string;
	readonly preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

interface Told extends Waiting {
	readonly data: unknown;
	readonly source: { readonly id: string; postMessage(message: unknown): void } | null;
}

interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
	addEventListener(type: 'message', listener: (event: Told) => void): void;
}

export type { Asking, Told };

/** The worker that this script is. */
export const worker = globalThis as unknown as WorkerScope;
