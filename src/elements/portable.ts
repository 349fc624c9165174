import { ownScripts } from './own-script.ts';

// Comes before all other scripts in a release (src/build/release/), which does not know where it will be: in the root or in
// a folder of a host, on a share, on a disk. It puts that right, so that the other scripts need not know.

/** Root of the site: this script is in a folder of it. */
const script = (document.currentScript as HTMLScriptElement).src;
const root = new URL('..', script);
const isOnDisk = location.protocol === 'file:';

// In place of `import.meta.url`, which a classic script does not have, and of the path that a build is made for.
Object.assign(globalThis, { siteScript: script, siteRoot: root.pathname });

// The page for what is not there is shown at any address, so its own addresses count from the root.
if (document.body.dataset.fromRoot !== undefined)
	for (const name of ['href', 'action', 'src', 'data-base'])
		for (const part of document.querySelectorAll(`body [${name}]`))
			if (!/^([a-z]+:|#)/.test(part.getAttribute(name)!)) {
				const { pathname, search, hash } = new URL(part.getAttribute(name)!, root);
				part.setAttribute(name, pathname + search + hash);
			}

// Scripts add paths to these.
for (const name of ['data-base', 'data-url'])
	for (const part of document.querySelectorAll(`[${name}]`))
		part.setAttribute(name, new URL(part.getAttribute(name)!, location.href).pathname);

if (isOnDisk) keepOnDisk();
else {
	// A server answers with the file of a folder, and addresses are passed on without it.
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

/** Addresses in the data of the diagnosis count from the root. */
function withRoot(json: string): string {
	return json.replace(
		/"url":"\/([^"]*)"/g,
		(_, path: string) => `"url":"${root.pathname}${isOnDisk ? withFile(path) : path}"`,
	);
}

/** A disk answers with a list of files for a folder. */
function withFile(address: string): string {
	return address.replace(/(^|\/)(?=$|[?#])/, '$1index.html');
}

function keepOnDisk(): void {
	// A disk has no worker, and the one trusted type is needed here.
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	const trusted = ownScripts((address) => address.startsWith(root.href));
	// Browsers refuse to fetch files of a disk, and run scripts that are there: each file of data is there as a script too.
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
