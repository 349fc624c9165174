import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { contentTypes } from './content-types.ts';
import { fileAt } from './file-at.ts';

/** A plain static file server, like any host of the guide: no rewriting, 404.html for missing files. */
const [folder = 'dist', base = '/', port = '4321'] = process.argv.slice(2);

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const file = fileAt(folder, base, pathname);
	const found = file ?? join(folder, '404.html');
	response.writeHead(file ? 200 : 404, { 'content-type': contentTypes[extname(found)] ?? 'application/octet-stream' });
	createReadStream(found).pipe(response);
}).listen(Number(port), '127.0.0.1');
