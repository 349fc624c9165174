import { brotliCompressSync, constants } from 'node:zlib';

/** @returns the compressed size of a text with Brotli's best quality, as a server with precompressed files sends it */
export function onTheWire(content: Buffer): number {
	const known = weights.get(content) ?? brotliCompressSync(content).length;
	weights.set(content, known);
	return known;
}

/** A cache, because the same style sheet and scripts are measured with every page. */
const weights = new WeakMap<Buffer, number>();

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * The same, only as exact as a comparison with a limit requires. Brotli's best quality takes a hundred times as long as a
 * fast one and is at most a third smaller, so it is used only where it can decide.
 *
 * @param limit the limit to compare with
 */
export function onTheWireAbout(content: Buffer, limit: number): number {
	const quick = brotliCompressSync(content, quickly).length;
	return quick > limit && quick < limit * 1.5 ? onTheWire(content) : quick;
}
