/**
 * The relevant data of one request in a log. The client is dropped when a line is parsed, so that no personal address can
 * get into a report.
 */
export interface LogRequest {
	method: string;
	/** Path and query of the request, percent-encoded. */
	target: string;
	status: number;
	/** Day of the request, `2026-11-22`; undefined if the line has no readable day. */
	day?: string | undefined;
	/** The referring page and the user agent; undefined if the log has none. */
	referrer?: string | undefined;
	agent?: string | undefined;
}

/**
 * A parsed log line: a request; `none` for a valid line without a request; `odd` for a line in no known format.
 */
export type LogLine = LogRequest | 'none' | 'odd';

/** @returns a value of a log; undefined for a hyphen, which means no value */
export const valueOf = (text: string | undefined): string | undefined =>
	text === undefined || text === '-' || text === '' ? undefined : text;
