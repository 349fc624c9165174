/** An error that the user can fix; the message says what is wrong and what to do. */
export class BuildError extends Error {
	override name = 'BuildError';
}

/**
 * @returns whether an error is one that the user can fix, so that its message is enough; any other error is a bug, and is
 * shown with its stack
 */
export const isUserError = (error: unknown): error is Error =>
	// By name, because the settings module cannot be imported if a setting is invalid.
	error instanceof Error && ['BuildError', 'SettingError'].includes(error.name);

/** @returns whether an error of the file system has this code, such as ENOSPC */
export const hasCode = (error: unknown, code: string): boolean =>
	error instanceof Error && (error as NodeJS.ErrnoException).code === code;

const reasons = {
	EACCES: 'No permission to write',
	EPERM: 'No permission to write',
	EROFS: 'Read-only disk',
	ENOSPC: 'Disk full',
};

/**
 * @param error an error while writing
 * @param path the path that was being written
 * @returns an error that explains the reason in words; unknown errors are returned unchanged
 */
export function explainIoError(error: unknown, path: string): unknown {
	const reason = Object.entries(reasons).find(([code]) => hasCode(error, code))?.[1];
	return reason
		? new BuildError(`${reason}: ${path}. The build writes there; free some space or grant the permission.`)
		: error;
}
