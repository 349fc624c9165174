import type { LogLine } from '../log-request.ts';

/** The fields of an entry that are used; their values are unchecked. */
interface Entry {
	ts?: unknown;
	status?: unknown;
	request?: { method?: unknown; uri?: unknown; headers?: Record<string, unknown> } | null;
}

/**
 * Reads a line of Caddy's access log in JSON.
 * Specification: https://caddyserver.com/docs/caddyfile/directives/log (format `json`), and modules/caddyhttp/marshalers.go
 * of github.com/caddyserver/caddy for the fields of a request.
 *
 * @param line one line without line break
 * @returns `none` for an entry that is not about an answered request
 */
export function readCaddy(line: string): LogLine {
	let entry: Entry | null;
	try {
		entry = JSON.parse(line) as Entry | null;
	} catch {
		return 'odd';
	}
	if (typeof entry !== 'object' || entry === null) return 'odd';
	const { request, status, ts } = entry;
	if (typeof request !== 'object' || request === null) return 'none';
	const { method, uri, headers } = request;
	if (typeof status !== 'number' || !Number.isInteger(status)) return 'none';
	if (typeof method !== 'string' || typeof uri !== 'string') return 'odd';
	return {
		method,
		target: uri,
		status,
		day: dayOf(ts),
		referrer: headerOf(headers, 'referer'),
		agent: headerOf(headers, 'user-agent'),
	};
}

/** Reads seconds since 1970, the default format `unix_seconds_float`, or a text that begins with the day. */
function dayOf(ts: unknown): string | undefined {
	if (typeof ts === 'string') return /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(ts)?.slice(1).join('-');
	const isTime = typeof ts === 'number' && ts > 0 && ts < 1e11;
	return isTime ? new Date(ts * 1000).toISOString().slice(0, 10) : undefined;
}

/** The first value of a header; names are in canonical form, values are lists. */
function headerOf(headers: unknown, name: string): string | undefined {
	if (typeof headers !== 'object' || headers === null) return undefined;
	const [, values] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? [];
	const value: unknown = Array.isArray(values) ? values[0] : values;
	return typeof value === 'string' && value !== '' ? value : undefined;
}
