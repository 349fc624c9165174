import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hasCode, explainIoError } from './build-error.ts';

/**
 * Replaces a folder with a finished one. Readers see either the old or the new one, except for the moment between two
 * renames.
 *
 * @param made the new folder, which is moved away
 * @param target the folder to replace, which need not exist
 * @throws {BuildError} when the target cannot be written; it is then unchanged
 */
export function replaceFolder(made: string, target: string): void {
	const place = resolve(target);
	const [fresh, old] = [`${place}.new-${process.pid}`, `${place}.old-${process.pid}`];
	try {
		mkdirSync(dirname(place), { recursive: true });
		moveFolder(made, fresh);
		swap(fresh, place, old);
	} catch (error) {
		throw explainIoError(error, place);
	} finally {
		for (const folder of [fresh, old, made]) rmSync(folder, { recursive: true, force: true });
	}
}

/** Renames a folder, or copies it if the target is on another disk. */
function moveFolder(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (!hasCode(error, 'EXDEV')) throw error;
		cpSync(from, to, { recursive: true });
	}
}

function swap(fresh: string, place: string, old: string): void {
	if (!existsSync(place)) return renameSync(fresh, place);
	try {
		renameSync(place, old);
	} catch (error) {
		if (!hasCode(error, 'EBUSY')) throw error;
		return refill(fresh, place);
	}
	try {
		renameSync(fresh, place);
	} catch (error) {
		renameSync(old, place);
		throw error;
	}
}

/** A mount point, as in a container, cannot be renamed, but its contents can be replaced. */
function refill(fresh: string, place: string): void {
	for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true, force: true });
	cpSync(fresh, place, { recursive: true });
}
