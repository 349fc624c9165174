import type { Redirects } from '../schemas/redirects.ts';
import { follow } from './follow.ts';
import { canBePage, isPlace, type Entry } from './ledger.ts';
import { withBase } from './with-base.ts';

/**
 * The redirects of a server for pages that moved. The fragment never reaches the server; the browser keeps it.
 *
 * @param redirects what has moved or was retired
 * @param exists whether an entry exists today
 * @param base path under which the site is served
 * @returns the page of today, or the archive page, by old address; both with the base
 */
export function redirectsOf(
	redirects: Redirects,
	exists: (entry: Entry) => boolean,
	base: string,
): Map<string, string> {
	const targets = new Map<string, string>();
	for (const from of Object.keys(redirects.moved)) {
		if (!canBePage(from)) continue;
		const { kind, entry: to } = follow(from, redirects, exists);
		// A page that became a section of another redirects by itself: no server can put the query before the #.
		if ((kind !== 'here' && kind !== 'retired') || isPlace(to)) continue;
		targets.set(withBase(base, from), withBase(base, to));
		const files = [markdownOf(from), markdownOf(to)];
		if (kind === 'here' && files[0] && files[1]) targets.set(withBase(base, files[0]), withBase(base, files[1]));
	}
	return targets;
}

/** The Markdown file of an article is next to it. */
const markdownOf = (page: Entry) => (/^\/fix\/[a-z0-9-]+\/$/.test(page) ? `${page.slice(0, -1)}.md` : undefined);

/** Writes one redirect in a server's syntax. All keep the query. */
type Line = (from: string, to: string) => string;

const pattern = (path: string) => path.replaceAll('.', '\\.');

/**
 * By file name in the built site. Addresses contain only letters, digits, hyphens, slashes, full stops, underscores and
 * tildes, so nothing needs quoting.
 */
const formats: Record<string, Line> = {
	// https://nginx.org/en/docs/http/ngx_http_map_module.html
	'redirects/nginx.map': (from, to) => `${from} ${to};`,
	// https://caddyserver.com/docs/caddyfile/directives/redir; docs/servers/Caddyfile sets the variable.
	'redirects/Caddyfile': (from, to) => `redir ${from} ${to}{http.vars.guide_query} 301`,
	// https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch
	'redirects/apache.conf': (from, to) => `RedirectMatch 301 "^${pattern(from)}$" "${to}"`,
	// https://docs.netlify.com/routing/redirects/ and https://developers.cloudflare.com/pages/configuration/redirects/
	_redirects: (from, to) => `${from} ${to} 301`,
};

/** Caddy rejects an empty file. */
const first: Record<string, string> = { 'redirects/Caddyfile': '# Addresses that moved.\n' };

/**
 * Writes the same redirects for each kind of server.
 *
 * @param redirects new address by old one
 * @param codes last part of the address of a code page, by spelling; see `codeMaps`
 * @returns text by file name
 */
export function redirectMaps(
	redirects: ReadonlyMap<string, string>,
	codes: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
	const files = Object.entries(formats).map(
		([file, line]) => [file, (first[file] ?? '') + linesOf(redirects, line)] as const,
	);
	// See "Using Rewrite Maps" in the documentation of the IIS URL Rewrite module: all maps of a site are in one file.
	const map = (name: string, entries: ReadonlyMap<string, string>) =>
		`  <rewriteMap name="${name}">\n${linesOf(entries, (from, to) => `    <add key="${from}" value="${to}" />`)}  </rewriteMap>\n`;
	const iis = `<rewriteMaps>\n${map('moved', redirects)}${map('codes', codes)}</rewriteMaps>\n`;
	return new Map([...files, ['redirects/iis.config', iis]]);
}

/** In these, the server configurations in our documentation look a code up, in any case and with any leading zeros. */
const codeFormats: Record<string, Line> = {
	// nginx compares keys without case.
	'redirects/codes.nginx.map': (from, to) => `${from} ${to};`,
	// Caddy compares keys with case, so a key with letters is a regular expression.
	'redirects/codes.Caddyfile': (from, to) => (/[a-z]/.test(from) ? `~(?i)^${from}$ ${to}` : `"${from}" ${to}`),
	// https://httpd.apache.org/docs/2.4/rewrite/rewritemap.html#txt
	'redirects/codes.apache': (from, to) => `${from} ${to}`,
};

/**
 * Writes the spellings of codes for each server that our documentation configures.
 *
 * @param codes last part of the address of a page, by spelling in lower case
 * @returns text by file name
 */
export const codeMaps = (codes: ReadonlyMap<string, string>): Map<string, string> =>
	new Map(Object.entries(codeFormats).map(([file, line]) => [file, linesOf(codes, line)]));

const linesOf = (entries: ReadonlyMap<string, string>, line: Line): string =>
	[...entries].map(([from, to]) => `${line(from, to)}\n`).join('');
