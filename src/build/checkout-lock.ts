import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildError, hasCode, explainIoError } from './build-error.ts';

/**
 * Locks the checkout, because two builds in it would overwrite each other's files.
 *
 * @param file the lock file, which contains the id of the building process
 * @returns a function that releases the lock
 * @throws {BuildError} when another build is running here, or when the file cannot be written
 */
export function lockCheckout(file: string): () => void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		// The lock of a killed build is ignored.
		if (!isRunning(Number(readIfExists(file)))) rmSync(file, { force: true });
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch (error) {
		if (!hasCode(error, 'EEXIST')) throw explainIoError(error, file);
		const other = `Another build is running in this checkout (process ${readIfExists(file)}).`;
		throw new BuildError(`${other} Wait until it is done, or build in a second clone.`);
	}
	return () => rmSync(file, { force: true });
}

function readIfExists(file: string): string {
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
