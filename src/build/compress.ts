import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { BuildCache } from './build-cache.ts';
import { logStage } from './progress.ts';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

const texts = new Set(['.html', '.css', '.js', '.json', '.md', '.txt', '.csv', '.xml', '.svg', '.webmanifest']);
/** Below this, a compressed copy saves no packet. */
const minBytes = 1_000;
/**
 * Files that get Brotli's best quality, which takes twelve times as long as quality 9 and saves an eighth: articles and
 * what every page loads, because people read them on slow connections. The many pages of single codes, and Markdown for
 * programs, get quality 7: half the time of 9, and half a percent larger.
 */
const best = /^(assets|fix)\b.*(?<!\.md)$|^[^/\\]+$/;
/** At most this many bytes get the best quality: with a thousand articles, it would take longer than the rest of a build. */
const maxBest = 2_500_000;

/** Both copies of a text; a copy that is not smaller is left out. */
type Copies = Partial<Record<'br' | 'gz', Uint8Array>>;

/**
 * Writes a `.br` and a `.gz` file for each text file of a site, for servers that send precompressed files.
 *
 * @param folder the finished site
 * @param cacheFile a file that keeps the copies, so that the next build compresses only new files
 * @returns how many files were compressed
 */
export async function compressFolder(folder: string, cacheFile: string): Promise<number> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && texts.has(extname(entry.name)))
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	const forBest = withinBytes(
		paths.filter((path) => best.test(relative(folder, path))),
		maxBest,
	);
	const cache = new BuildCache<Copies>(cacheFile);
	let compressed = 0;
	const next = paths.values();
	const work = async () => {
		for (const path of next) {
			const content = await readFile(path);
			if (content.length < minBytes) continue;
			const quality = forBest.has(path) ? 11 : 7;
			// Brotli and zlib are part of Node.
			const key = [process.version, String(quality), content];
			const copies = await cache.get(key, () => copiesOf(content, quality));
			for (const [ending, copy] of Object.entries(copies)) await writeFile(`${path}.${ending}`, copy);
			compressed += 1;
		}
	};
	// Twice the number of processors, because half of the workers wait for the disk.
	await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
	cache.save();
	return compressed;
}

async function copiesOf(content: Uint8Array, quality: number): Promise<Copies> {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		[constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
	};
	const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
	return { ...(br.length < content.length && { br }), ...(gz.length < content.length && { gz }) };
}

/**
 * The smallest window that fits a text; 16 bytes of it are not used (RFC 7932, section 9.1). With the default of 4 MB, the
 * encoder clears tables of that size for each small file, which took forty times as long as compressing it.
 */
const windowFor = (bytes: number): number =>
	Math.min(
		constants.BROTLI_DEFAULT_WINDOW,
		Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + 16))),
	);

/** @returns the first files of a list, up to a total size */
function withinBytes(paths: readonly string[], max: number): Set<string> {
	let bytes = 0;
	return new Set(paths.filter((path) => (bytes += statSync(path).size) <= max));
}

/** Compresses every text file of the site at the end of the build. */
export function compress(): AstroIntegration {
	let cacheFile = '';
	return {
		name: 'compress',
		hooks: {
			'astro:config:done': ({ config }) => {
				cacheFile = fileURLToPath(new URL('compressed', config.cacheDir));
			},
			'astro:build:done': async ({ dir }) =>
				logStage('Compression', `${await compressFolder(fileURLToPath(dir), cacheFile)} files compressed`),
		},
	};
}
