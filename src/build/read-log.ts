import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The first two bytes of a gzip file (RFC 1952, 2.3.1). */
const gzipMagic = [0x1f, 0x8b];

/**
 * Reads a log in chunks. Whether it is gzipped is decided by its first bytes, not by its name.
 *
 * @param file its path; `-` for standard input
 * @returns its text in chunks; bytes that are not UTF-8 become U+FFFD
 * @throws {Error} when the file cannot be read or the gzip data is damaged; earlier chunks have been returned
 */
export async function* readLog(file: string): AsyncGenerator<string> {
	const source: Readable = file === '-' ? process.stdin : createReadStream(file);
	const start = await firstBytes(source);
	const isPacked = gzipMagic.every((byte, place) => start[place] === byte);
	const bytes = isPacked ? unpacked(source) : source;
	const decoder = new TextDecoder();
	for await (const piece of bytes) yield decoder.decode(piece as Buffer, { stream: true });
	yield decoder.decode();
}

/** Returns the first chunk, and puts it back into the stream. */
async function firstBytes(source: Readable): Promise<Buffer> {
	for await (const piece of source.iterator({ destroyOnReturn: false })) {
		source.unshift(piece);
		return piece as Buffer;
	}
	return Buffer.alloc(0);
}

/** Decompresses a stream, and passes its errors on. */
function unpacked(source: Readable): Readable {
	const gunzip = createGunzip();
	source.on('error', (error) => gunzip.destroy(error));
	return source.pipe(gunzip);
}
