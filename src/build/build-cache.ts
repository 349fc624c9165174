import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * A cache of results of the last build. A key must contain everything that a result depends on: the input, the options,
 * and the version of the tool.
 */
export class BuildCache<Result> {
	readonly #file: string;
	readonly #previous: Map<string, Result>;
	readonly #current = new Map<string, Result>();

	/** @param file the cache file; an unreadable one is ignored */
	constructor(file: string) {
		this.#file = file;
		this.#previous = read(file);
	}

	/**
	 * @param key everything that the result depends on
	 * @param make computes the result if it is not in the cache
	 */
	async get(key: readonly (string | Uint8Array)[], make: () => Promise<Result>): Promise<Result> {
		const digest = digestOf(key);
		const result = this.#previous.get(digest) ?? (await make());
		this.#current.set(digest, result);
		return result;
	}

	/** Saves the entries that this build used, and drops the rest. If a build is interrupted, the old file remains. */
	save(): void {
		mkdirSync(dirname(this.#file), { recursive: true });
		writeFileSync(`${this.#file}.new`, serialize(this.#current));
		renameSync(`${this.#file}.new`, this.#file);
	}
}

function read<Result>(file: string): Map<string, Result> {
	try {
		const map: unknown = deserialize(readFileSync(file));
		return map instanceof Map ? map : new Map();
	} catch {
		return new Map();
	}
}

/** @returns a digest of several texts; their lengths are part of it, so that boundaries count */
export function digestOf(key: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of key) hash.update(`${part.length}:`).update(part);
	return hash.digest('hex');
}
