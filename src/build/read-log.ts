import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The first two bytes of a gzip file (RFC 1952, 2.3.1). */
const gzipMark = [0x1f, 0x8b];

/**
 * Reads a log piece by piece, packed or not: what it is, its first bytes say, and not its name.
 *
 * @param file its path; `-` for standard input
 * @returns its text in pieces; bytes that are no UTF-8 become U+FFFD
 * @throws {Error} when the file cannot be read, or is packed and damaged; what came before has been returned
 */
export async function* readLog(file: string): AsyncGenerator<string> {
	const source: Readable = file === '-' ? process.stdin : createReadStream(file);
	const start = await firstBytes(source);
	const isPacked = gzipMark.every((byte, place) => start[place] === byte);
	const bytes = isPacked ? unpacked(source) : source;
	const decoder = new TextDecoder();
	for await (const piece of bytes) yield decoder.decode(piece as Buffer, { stream: true });
	yield decoder.decode();
}

/** The first piece, put back so that it is read again. */
async function firstBytes(source: Readable): Promise<Buffer> {
	for await (const piece of source.iterator({ destroyOnReturn: false })) {
		source.unshift(piece);
		return piece as Buffer;
	}
	return Buffer.alloc(0);
}

/** A fault of the source is one of what is unpacked. */
function unpacked(source: Readable): Readable {
	const gunzip = createGunzip();
	source.on('error', (error) => gunzip.destroy(error));
	return source.pipe(gunzip);
}
