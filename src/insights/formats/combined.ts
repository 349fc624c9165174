import { valueOf, type LogLine } from '../log-request.ts';

/** A host and a port may come first, as in Apache's `vhost_combined`; the name of a user may have spaces, but no quotes. */
const before = /^\S+ .* \[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):\d{2}:\d{2}:\d{2} [+-]\d{4}\] $/;
const requestLine = /^([A-Za-z-]{1,20}) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Reads a line of the Common Log Format, `%h %l %u %t "%r" %>s %b`, or of the combined one, which adds
 * `"%{Referer}i" "%{User-agent}i"`; fields after those are left alone.
 * Specifications: https://httpd.apache.org/docs/2.4/mod/mod_log_config.html (formats and escapes), and
 * https://nginx.org/en/docs/http/ngx_http_log_module.html (`combined`, `escape=default`).
 *
 * @param line one line without its end
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
	// What is no request of HTTP is logged as it came: a scan of another protocol, or a dash for a connection that said nothing.
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

/** @returns what is in quotes, and where that ends; undefined where nothing begins there, or does not end */
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
 * The escapes of a log as those of an address: `\xC3` was a byte, and is written %C3 there. So nothing that a client sent
 * becomes a control character here.
 */
const asAddress = (text: string): string =>
	text.includes('\\')
		? text.replace(/\\(?:x([0-9A-Fa-f]{2})|(.))/gs, (_, byte: string | undefined, character = '') =>
				byte === undefined
					? (named[character as string] ?? encodeURIComponent((character as string).toWellFormed()))
					: `%${byte}`,
			)
		: text;
