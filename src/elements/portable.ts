import { ownScripts } from './own-script.ts';

// Runs before all other scripts in a release (src/build/release/), which may be used anywhere: in the root or a folder of a
// host, on a share, on a disk. It corrects the addresses, so that the other scripts need not know.

/** Root of the site: this script is in a folder of it. */
const script = (document.currentScript as HTMLScriptElement).src;
const root = new URL('..', script);
const isOnDisk = location.protocol === 'file:';

// Replace `import.meta.url`, which classic scripts lack, and the base path, which other builds have built in.
Object.assign(globalThis, { siteScript: script, siteRoot: root.pathname });

// The 404 page is shown at any address, so its links are relative to the root.
if (document.body.dataset.fromRoot !== undefined)
	for (const name of ['href', 'action', 'src', 'data-base'])
		for (const part of document.querySelectorAll(`body [${name}]`))
			if (!/^([a-z]+:|#)/.test(part.getAttribute(name)!)) {
				const { pathname, search, hash } = new URL(part.getAttribute(name)!, root);
				part.setAttribute(name, pathname + search + hash);
			}

// Scripts append paths to these.
for (const name of ['data-base', 'data-url'])
	for (const part of document.querySelectorAll(`[${name}]`))
		part.setAttribute(name, new URL(part.getAttribute(name)!, location.href).pathname);

if (isOnDisk) keepOnDisk();
else {
	// A server resolves a folder to its index.html, so addresses that people share omit the file name.
	const short = (address: string) => address.replace(/(^|\/)index\.html(?=$|[?#])/, '$1') || './';
	for (const link of document.querySelectorAll('a[href]')) {
		const address = link.getAttribute('href')!;
		if (!/^[a-z]+:/.test(address)) link.setAttribute('href', short(address));
	}
	for (const form of document.querySelectorAll('form[action]'))
		form.setAttribute('action', short(form.getAttribute('action')!));
	if (/\/index\.html$/.test(location.pathname))
		history.replaceState(history.state, '', short(location.pathname) + location.search + location.hash);
	const ask = globalThis.fetch;
	globalThis.fetch = async (...asked) => {
		const response = await ask(...asked);
		return /\/diagnosis\.json$/.test(response.url) ? new Response(withRoot(await response.text())) : response;
	};
}

/** Makes addresses in the data of the diagnosis, which start at the root, work in this folder. */
function withRoot(json: string): string {
	return json.replace(
		/"url":"\/([^"]*)"/g,
		(_, path: string) => `"url":"${root.pathname}${isOnDisk ? withFile(path) : path}"`,
	);
}

/** Adds the file name to a folder, because a disk would show a list of its files. */
function withFile(address: string): string {
	return address.replace(/(^|\/)(?=$|[?#])/, '$1index.html');
}

function keepOnDisk(): void {
	// There is no worker on a disk, and the one trusted-types policy is needed here.
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	const trusted = ownScripts((address) => address.startsWith(root.href));
	// Browsers refuse to fetch files from a disk but run scripts from it, so each data file also exists as a script.
	const data: Record<string, unknown> = {};
	Object.assign(globalThis, { siteData: data });
	globalThis.fetch = (asked) =>
		new Promise((done, fail) => {
			const file = new URL(String(asked), location.href).href;
			const address = `${file}.js`;
			const loader = document.createElement('script');
			loader.src = trusted(address);
			loader.onload = () => done(new Response(withRoot(JSON.stringify(data[file.slice(root.href.length)]))));
			loader.onerror = () => fail(new TypeError(`${address} cannot be loaded.`));
			document.head.append(loader);
		});
	// Scripts link to folders.
	const { setAttribute } = Element.prototype;
	HTMLAnchorElement.prototype.setAttribute = function (name, value) {
		setAttribute.call(this, name, name === 'href' && value.startsWith(root.pathname) ? withFile(value) : value);
	};
}
