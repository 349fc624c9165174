import { valueOf, type LogLine } from '../log-request.ts';

/** May begin with host and port, as in Apache's `vhost_combined`; the user name may contain spaces, but no quotes. */
const before = /^\S+ .* \[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):\d{2}:\d{2}:\d{2} [+-]\d{4}\] $/;
const requestLine = /^([A-Za-z-]{1,20}) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Reads a line of the Common Log Format, `%h %l %u %t "%r" %>s %b`, or of the combined format, which adds
 * `"%{Referer}i" "%{User-agent}i"`; further fields are ignored.
 * Specifications: https://httpd.apache.org/docs/2.4/mod/mod_log_config.html (formats and escapes), and
 * https://nginx.org/en/docs/http/ngx_http_log_module.html (`combined`, `escape=default`).
 *
 * @param line one line without line break
 */
export function readCombined(line: string): LogLine {
	const start = line.indexOf('"');
	const [, day = '', month = '', year = ''] = before.exec(line.slice(0, Math.max(start, 0))) ?? [];
	if (!year || !months.includes(month)) return 'odd';
	const request = quotedAt(line, start);
	const [, status] = /^ (\d{3}) (?:\d+|-)(?: |$)/.exec(request ? line.slice(request.end, request.end + 40) : '') ?? [];
	if (!request || !status) return 'odd';
	const [, method, target] = requestLine.exec(request.text) ?? [];
	const referrer = quotedAt(line, line.indexOf('"', request.end));
	const agent = referrer && quotedAt(line, line.indexOf('"', referrer.end));
	// Anything that is not an HTTP request is logged as received: a scan for another protocol, or a dash for an empty connection.
	if (!method || !target) return 'none';
	return {
		method,
		target,
		status: Number(status),
		day: `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day}`,
		referrer: valueOf(referrer?.text),
		agent: valueOf(agent?.text),
	};
}

/** @returns a quoted text, and where it ends; undefined if there is no complete quote */
function quotedAt(line: string, start: number): { text: string; end: number } | undefined {
	if (start < 0) return undefined;
	for (let at = start + 1; at < line.length; at++) {
		const character = line[at];
		if (character === '\\') at++;
		else if (character === '"') return { text: asAddress(line.slice(start + 1, at)), end: at + 1 };
	}
	return undefined;
}

/** Named escapes of Apache (`ap_escape_logitem` in server/util.c). */
const named: Readonly<Record<string, string>> = { b: '%08', n: '%0A', r: '%0D', t: '%09', v: '%0B' };

/**
 * Converts log escapes to percent-encoding: `\xC3` becomes %C3. So nothing that a client sent becomes a control character.
 */
const asAddress = (text: string): string =>
	text.includes('\\')
		? text.replace(/\\(?:x([0-9A-Fa-f]{2})|(.))/gs, (_, byte: string | undefined, character = '') =>
				byte === undefined
					? (named[character as string] ?? encodeURIComponent((character as string).toWellFormed()))
					: `%${byte}`,
			)
		: text;
