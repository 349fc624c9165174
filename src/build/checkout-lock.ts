import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildError, hasCode, inWords } from './build-error.ts';

/**
 * Two builds in one checkout would write over each other's work.
 *
 * @param file the lock: a file with the number of the process that builds
 * @returns what ends the lock
 * @throws {BuildError} when another build runs here, or when the file cannot be written
 */
export function lockCheckout(file: string): () => void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		// The lock of a build that was killed does not hold.
		if (!isRunning(Number(readIfThere(file)))) rmSync(file, { force: true });
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch (error) {
		if (!hasCode(error, 'EEXIST')) throw inWords(error, file);
		const other = `Another build runs in this checkout (process ${readIfThere(file)}).`;
		throw new BuildError(`${other} Wait until it is done, or build in a second clone.`);
	}
	return () => rmSync(file, { force: true });
}

function readIfThere(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return hasCode(error, 'EPERM');
	}
}
