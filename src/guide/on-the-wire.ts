import { brotliCompressSync, constants } from 'node:zlib';

/** @returns the bytes that a text takes on the wire with brotli at its best, as a server with ready-made files sends it */
export function onTheWire(content: Buffer): number {
	const known = weights.get(content) ?? brotliCompressSync(content).length;
	weights.set(content, known);
	return known;
}

/** The same style sheet and scripts are weighed with every page. */
const weights = new WeakMap<Buffer, number>();

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * The same, as exactly as is needed to compare it with a limit. Brotli's best takes a hundred times as long as its quick
 * work and is at most a third smaller, so it is asked only where that decides.
 *
 * @param limit what the text is compared with
 */
export function onTheWireAbout(content: Buffer, limit: number): number {
	const quick = brotliCompressSync(content, quickly).length;
	return quick > limit && quick < limit * 1.5 ? onTheWire(content) : quick;
}
