/** What stops a build and is not a fault of the program; the message says what is wrong and what to do. */
export class BuildError extends Error {
	override name = 'BuildError';
}

/**
 * @returns whether the message of what was thrown says all that a person needs; anything else is a fault of ours, and shows
 * where it happened
 */
export const isForPeople = (error: unknown): error is Error =>
	// By name, because the settings are not there to be imported where one of them cannot be used.
	error instanceof Error && ['BuildError', 'SettingError'].includes(error.name);

/** @returns whether an error of the file system has this code, such as ENOSPC */
export const hasCode = (error: unknown, code: string): boolean =>
	error instanceof Error && (error as NodeJS.ErrnoException).code === code;

const reasons = {
	EACCES: 'No right to write',
	EPERM: 'No right to write',
	EROFS: 'Read-only disk',
	ENOSPC: 'Disk full',
};

/**
 * @param error what was thrown while something was written
 * @param path where it was to be written
 * @returns an error that says in words why that failed; others come back as they are
 */
export function inWords(error: unknown, path: string): unknown {
	const reason = Object.entries(reasons).find(([code]) => hasCode(error, code))?.[1];
	return reason ? new BuildError(`${reason}: ${path}. The build writes there; make room or give the right.`) : error;
}
