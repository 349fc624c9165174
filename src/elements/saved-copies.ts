import { allowsAhead, linkedPages, type Line } from '../offline/ahead.ts';
import type { PageOpened, PageSaved } from '../offline/worker-settings.ts';
import { el } from './el.ts';
import { ownScripts } from './own-script.ts';

/**
 * Starts the worker that keeps copies, tells it what the page is made of and where it leads, and says so when the page is
 * itself a copy.
 *
 * @throws when the browser refuses workers, as some private windows do
 */
async function keepCopies(): Promise<void> {
	const { serviceWorker } = navigator;
	serviceWorker.addEventListener('message', ({ data }) => sayThatItIsSaved(data as PageSaved));
	// In a variable, because the bundler would take the whole expression for a file to copy.
	const here = import.meta.url;
	const address = new URL('../worker.js', here).href;
	const opened = describePage();
	// At once, because a registration waits for the network, and the reader may be waiting too.
	serviceWorker.controller?.postMessage(opened);
	const registration = await serviceWorker.register(ownScripts((asked) => asked === address)(address));
	if (!serviceWorker.controller) (await serviceWorker.ready).active?.postMessage(opened);
	// Browsers look for a new worker too, some of them only when the old one has long been idle.
	else await registration.update();
}

function describePage(): PageOpened {
	const line = (navigator as { connection?: Line }).connection;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map(({ href }) => href);
	return {
		loaded: [location.origin + location.pathname, ...loadedFiles()],
		ahead: allowsAhead(line) ? linkedPages(location.href, links) : undefined,
	};
}

/** Scripts, styles and pictures; what scripts load later passes through the worker. */
function loadedFiles(): string[] {
	const parts = document.querySelectorAll<HTMLElement>('script[src], link[rel="stylesheet"], link[rel="icon"]');
	return [...parts].map(
		(part) => new URL(part.getAttribute('src') ?? part.getAttribute('href') ?? '', location.href).href,
	);
}

function sayThatItIsSaved({ saved }: PageSaved): void {
	document.querySelector('main')?.prepend(el('p', { class: 'text-sm text-quiet no-print', role: 'status' }, saved));
}

// Without copies, all else works.
keepCopies().catch(() => undefined);
