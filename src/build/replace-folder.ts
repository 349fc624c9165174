import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hasCode, inWords } from './build-error.ts';

/**
 * Puts a finished folder in the place of another. Whoever reads meanwhile meets the old one or the new one, but for the
 * moment between two renames.
 *
 * @param made the new folder; it is gone afterwards
 * @param target the folder that it replaces, which need not exist
 * @throws {BuildError} when the target cannot be written; it is then as it was
 */
export function replaceFolder(made: string, target: string): void {
	const place = resolve(target);
	const [fresh, old] = [`${place}.new-${process.pid}`, `${place}.old-${process.pid}`];
	try {
		mkdirSync(dirname(place), { recursive: true });
		moveFolder(made, fresh);
		swap(fresh, place, old);
	} catch (error) {
		throw inWords(error, place);
	} finally {
		for (const folder of [fresh, old, made]) rmSync(folder, { recursive: true, force: true });
	}
}

/** Renames a folder, and copies it where another disk forbids that. */
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

/** A folder that is a mount of its own, as in a container, cannot be renamed; what is in it can be replaced. */
function refill(fresh: string, place: string): void {
	for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true, force: true });
	cpSync(fresh, place, { recursive: true });
}
