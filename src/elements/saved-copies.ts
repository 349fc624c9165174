import { allowsAhead, linkedPages, type Connection } from '../offline/ahead.ts';
import type { PageOpened, PageSaved } from '../offline/worker-settings.ts';
import { el } from './el.ts';
import { ownScripts } from './own-script.ts';

/**
 * Starts the worker that keeps copies, sends it the files and links of the page, and shows a notice when the page is itself a
 * copy.
 *
 * @throws when the browser refuses workers, as some private windows do
 */
async function keepCopies(): Promise<void> {
	const { serviceWorker } = navigator;
	serviceWorker.addEventListener('message', ({ data }) => showNotice(data as PageSaved));
	// In a variable, because the bundler would treat the whole expression as a file to copy.
	const here = import.meta.url;
	const address = new URL('../worker.js', here).href;
	const opened = describePage();
	// Before registering, because a registration waits for the network, and the reader may be waiting for the notice.
	serviceWorker.controller?.postMessage(opened);
	const registration = await serviceWorker.register(ownScripts((requested) => requested === address)(address));
	if (!serviceWorker.controller) (await serviceWorker.ready).active?.postMessage(opened);
	// Browsers check for a new worker too, but some only after the old one has been idle for long.
	else await registration.update();
}

function describePage(): PageOpened {
	const connection = (navigator as { connection?: Connection }).connection;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map(({ href }) => href);
	return {
		loaded: [location.origin + location.pathname, ...loadedFiles()],
		ahead: allowsAhead(connection) ? linkedPages(location.href, links) : undefined,
	};
}

/** Scripts, styles and icons; what scripts load later passes through the worker. */
function loadedFiles(): string[] {
	const parts = document.querySelectorAll<HTMLElement>('script[src], link[rel="stylesheet"], link[rel="icon"]');
	return [...parts].map(
		(part) => new URL(part.getAttribute('src') ?? part.getAttribute('href') ?? '', location.href).href,
	);
}

function showNotice({ saved }: PageSaved): void {
	document.querySelector('main')?.prepend(el('p', { class: 'text-sm text-quiet no-print', role: 'status' }, saved));
}

// Without copies, everything else works.
keepCopies().catch(() => undefined);
