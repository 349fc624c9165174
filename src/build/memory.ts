import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * What the last build made, so that this one need not make it again. A key must hold everything that what is made depends
 * on: the input, the options, and the version of whatever makes it.
 */
export class Memory<Made> {
	readonly #file: string;
	readonly #before: Map<string, Made>;
	readonly #now = new Map<string, Made>();

	/** @param file where it is kept; what cannot be read there counts as nothing */
	constructor(file: string) {
		this.#file = file;
		this.#before = read(file);
	}

	/**
	 * @param key everything that what is made depends on
	 * @param make makes it, where the last build did not
	 */
	async get(key: readonly (string | Uint8Array)[], make: () => Promise<Made>): Promise<Made> {
		const digest = digestOf(key);
		const made = this.#before.get(digest) ?? (await make());
		this.#now.set(digest, made);
		return made;
	}

	/** Keeps what this build asked for, and forgets the rest. A build that is stopped meanwhile leaves the last one's. */
	save(): void {
		mkdirSync(dirname(this.#file), { recursive: true });
		writeFileSync(`${this.#file}.new`, serialize(this.#now));
		renameSync(`${this.#file}.new`, this.#file);
	}
}

function read<Made>(file: string): Map<string, Made> {
	try {
		const map: unknown = deserialize(readFileSync(file));
		return map instanceof Map ? map : new Map();
	} catch {
		return new Map();
	}
}

/** @returns a digest of several texts, which do not run into one another */
export function digestOf(key: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of key) hash.update(`${part.length}:`).update(part);
	return hash.digest('hex');
}
