/**
 * What a log says of one request, as far as it is of use here. Who asked is left out where a line is read, so that no
 * address of a person can get into a report.
 */
export interface LogRequest {
	method: string;
	/** Path and query as they were asked for, with escapes as in an address. */
	target: string;
	status: number;
	/** Day of the request, `2026-11-22`; undefined where the line has none that can be read. */
	day?: string | undefined;
	/** The page that led here, and the program that asked; undefined where the log has none. */
	referrer?: string | undefined;
	agent?: string | undefined;
}

/**
 * What one line of a log is: a request; `none` where it is a line of its format that tells of no request; `odd` where it is
 * no line that a format explains.
 */
export type LogLine = LogRequest | 'none' | 'odd';

/** @returns a value of a log; undefined where the log has a hyphen for nothing */
export const valueOf = (text: string | undefined): string | undefined =>
	text === undefined || text === '-' || text === '' ? undefined : text;
