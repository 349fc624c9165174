import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { contentTypes } from './content-types.ts';

/** A plain file server, as any host of the guide is one: no rewriting, 404.html for what is not there. */
const [folder = 'dist', base = '/', port = '4321'] = process.argv.slice(2);

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const file = pathname.startsWith(base) && find(pathname.slice(base.length));
	const found = file || join(folder, '404.html');
	response.writeHead(file ? 200 : 404, { 'content-type': contentTypes[extname(found)] ?? 'application/octet-stream' });
	createReadStream(found).pipe(response);
}).listen(Number(port), '127.0.0.1');

function find(path: string): string | undefined {
	const file = join(folder, normalize(decode(path)));
	if (!file.startsWith(normalize(folder)) || !existsSync(file)) return undefined;
	if (statSync(file).isFile()) return file;
	const index = join(file, 'index.html');
	return path === '' || path.endsWith('/') ? (existsSync(index) ? index : undefined) : undefined;
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
