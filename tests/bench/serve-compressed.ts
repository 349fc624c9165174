import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Built } from '../../src/build/read-pages.ts';
import { contentTypes } from '../content-types.ts';

/** The search index is compressed already. */
const isText = (path: string) => extname(path) in contentTypes && extname(path) !== '.wasm';

/** A site that is being served. */
export interface Served {
	/** Address of its root. */
	url: string;
	/** What was sent, in the order of the requests: URL and bytes without headers. */
	sent: { path: string; bytes: number }[];
	close: () => void;
}

/**
 * Serves a finished site with Brotli, as a good host does: each file is compressed once, before it is requested.
 *
 * @param files of the site
 * @param warm files to compress in advance, since compressing them during a request would count as waiting time
 */
export async function serveCompressed({ files }: Pick<Built, 'files'>, warm: RegExp): Promise<Served> {
	const ready = new Map<string, Buffer>();
	const compressed = (path: string, content: Buffer): Buffer => {
		const known = ready.get(path);
		if (known) return known;
		const made = isText(path) ? brotliCompressSync(content) : content;
		ready.set(path, made);
		return made;
	};
	for (const [path, content] of files) if (warm.test(path)) compressed(path, content);
	const sent: Served['sent'] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const content = files.get(path);
		if (!content) return void response.writeHead(404).end();
		const body = compressed(path, content);
		sent.push({ path, bytes: body.length });
		response.writeHead(200, {
			'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
			'content-length': body.length,
			// Without it a browser may request the icon again whenever the URL changes.
			'cache-control': 'max-age=600',
			...(isText(path) && { 'content-encoding': 'br' }),
		});
		response.end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { url: `http://localhost:${port}/`, sent, close: () => server.close() };
}
