import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { workerScript } from '../../src/build/worker.ts';
import { contentTypes } from '../content-types.ts';
import { fileAt } from '../file-at.ts';

/** The state of the connection to the host: it answers, it is gone, it hangs, or the server behind it fails. */
type Line = 'good' | 'gone' | 'hangs' | 'trouble';

/** A host of the built guide whose connection can be cut, and to which other editions can be deployed. */
export class Host {
	#line: Line = 'good';
	#edition = 0;
	#removed = '';
	/** Bytes that were sent, by path. */
	readonly sent = new Map<string, number>();
	/** The referring pages and scripts, by path. */
	readonly askedBy = new Map<string, string>();
	readonly #folder: string;
	readonly #server = createServer((request, response) => this.#answer(request, response));

	/** @param folder the built guide */
	constructor(folder: string) {
		this.#folder = folder;
	}

	async start(): Promise<string> {
		await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
		return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((done) => this.#server.close(done));
	}

	set line(line: Line) {
		this.#line = line;
		this.#server.closeAllConnections();
	}

	/** Another edition: each page contains its number, and so the worker is another one too. */
	deploy(): number {
		return (this.#edition += 1);
	}

	/** What an operator who disables copies deploys. */
	async deployRemoval(): Promise<void> {
		this.#removed = await workerScript(undefined);
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		if (this.#line === 'gone') return void request.socket.destroy();
		if (this.#line === 'hangs') return;
		if (this.#line === 'trouble') return void response.writeHead(503).end('in trouble');
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		this.askedBy.set(pathname, request.headers.referer ?? '');
		const file = fileAt(this.#folder, '/', pathname);
		const found = file ?? join(this.#folder, '404.html');
		const { body, encoding } = this.#read(found);
		this.sent.set(pathname, (this.sent.get(pathname) ?? 0) + body.length);
		response.writeHead(file ? 200 : 404, {
			'content-type': contentTypes[extname(found)] ?? 'application/octet-stream',
			'cache-control': pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
			vary: 'Accept, Accept-Encoding',
			...(encoding && { 'content-encoding': encoding }),
			'content-length': body.length,
		});
		response.end(body);
	}

	#read(file: string): { body: Buffer; encoding?: string } {
		const text = () => readFileSync(file, 'utf8');
		if (file.endsWith('worker.js'))
			return { body: Buffer.from(this.#removed || text().replace(/digest:`/g, `digest:\`${this.#edition}`)) };
		if (file.endsWith('.html') && this.#edition > 0)
			return { body: Buffer.from(text().replace('</main>', `<p>Deployed: ${this.#edition}</p></main>`)) };
		if (existsSync(`${file}.gz`)) return { body: readFileSync(`${file}.gz`), encoding: 'gzip' };
		return { body: readFileSync(file) };
	}
}
