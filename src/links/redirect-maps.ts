import type { Redirects } from '../schemas/redirects.ts';
import { follow } from './follow.ts';
import { canBePage, isPlace, type Entry } from './ledger.ts';
import { withBase } from './with-base.ts';

/**
 * Where a server leads on from each page that moved. The part after a # never reaches it; the browser keeps that.
 *
 * @param redirects what is no longer where it was
 * @param here whether an entry exists today
 * @param base path under which the site is served
 * @returns the page of today, or the archive page, by old address; both with the base
 */
export function redirectsOf(redirects: Redirects, here: (entry: Entry) => boolean, base: string): Map<string, string> {
	const targets = new Map<string, string>();
	for (const from of Object.keys(redirects.moved)) {
		if (!canBePage(from)) continue;
		const { kind, entry: to } = follow(from, redirects, here);
		// A page that became a section of another is left to the old page: no server can put its query before the #.
		if ((kind !== 'here' && kind !== 'retired') || isPlace(to)) continue;
		targets.set(withBase(base, from), withBase(base, to));
		const twins = [twinOf(from), twinOf(to)];
		if (kind === 'here' && twins[0] && twins[1]) targets.set(withBase(base, twins[0]), withBase(base, twins[1]));
	}
	return targets;
}

/** The Markdown of an article lies beside it. */
const twinOf = (page: Entry) => (/^\/fix\/[a-z0-9-]+\/$/.test(page) ? `${page.slice(0, -1)}.md` : undefined);

/** One redirect in the language of a server. All of them keep the query. */
type Line = (from: string, to: string) => string;

const pattern = (path: string) => path.replaceAll('.', '\\.');

/**
 * By the name of the file in the built site. Addresses hold nothing but letters, digits, hyphens, slashes, full stops,
 * underscores and tildes, so nothing in them needs quoting.
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

/** Caddy takes no empty file. */
const first: Record<string, string> = { 'redirects/Caddyfile': '# Addresses that moved.\n' };

/**
 * Writes the same redirects for each kind of server.
 *
 * @param redirects new address by old one
 * @param codes what leads to a page of a code, by its spelling; see `codeMaps`
 * @returns text by name of file
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

/** The servers of the recipes look a code up in these, whatever its capitals and leading zeros. */
const codeFormats: Record<string, Line> = {
	// Its keys are compared without regard to capitals.
	'redirects/codes.nginx.map': (from, to) => `${from} ${to};`,
	// Caddy cannot fold capitals, so that a key with letters is a pattern.
	'redirects/codes.Caddyfile': (from, to) => (/[a-z]/.test(from) ? `~(?i)^${from}$ ${to}` : `"${from}" ${to}`),
	// https://httpd.apache.org/docs/2.4/rewrite/rewritemap.html#txt
	'redirects/codes.apache': (from, to) => `${from} ${to}`,
};

/**
 * Writes the spellings of codes for each server that has a recipe.
 *
 * @param codes last part of the address of a page, by spelling in lower case
 * @returns text by name of file
 */
export const codeMaps = (codes: ReadonlyMap<string, string>): Map<string, string> =>
	new Map(Object.entries(codeFormats).map(([file, line]) => [file, linesOf(codes, line)]));

const linesOf = (entries: ReadonlyMap<string, string>, line: Line): string =>
	[...entries].map(([from, to]) => `${line(from, to)}\n`).join('');
