import type { Gone } from '../schemas/gone.ts';
import { follow } from './follow.ts';
import { isAnswer, isPlace, type Entry } from './ledger.ts';
import { withBase } from './with-base.ts';

/**
 * Where a server leads on from each page that moved. What stands behind a # never reaches it; the browser keeps that.
 *
 * @param gone what is no longer where it was
 * @param here whether an entry exists today
 * @param base path under which the site is served
 * @returns the page of today, or the archive page, by old address; both with the base
 */
export function redirectsOf(gone: Gone, here: (entry: Entry) => boolean, base: string): Map<string, string> {
	const redirects = new Map<string, string>();
	for (const from of Object.keys(gone.moved)) {
		if (isAnswer(from) || isPlace(from)) continue;
		const { kind, entry: to } = follow(from, gone, here);
		// A page that became a section of another is left to the old page: no server can put its query before the #.
		if ((kind !== 'here' && kind !== 'retired') || isPlace(to)) continue;
		redirects.set(withBase(base, from), withBase(base, to));
		const twins = [twinOf(from), twinOf(to)];
		if (kind === 'here' && twins[0] && twins[1]) redirects.set(withBase(base, twins[0]), withBase(base, twins[1]));
	}
	return redirects;
}

/** The Markdown of an article lies beside it. */
const twinOf = (page: Entry) => (/^\/fix\/[a-z0-9-]+\/$/.test(page) ? `${page.slice(0, -1)}.md` : undefined);

type Line = (from: string, to: string) => string;

/** A map in the language of one server. All of them keep what stands behind a question mark. */
interface MapFormat {
	/** Lines before the first and after the last. */
	before: string[];
	after: string[];
	line: Line;
}

const pattern = (path: string) => path.replaceAll('.', '\\.');

/**
 * By the name of the file in the built site. Addresses hold nothing but lower-case letters, digits, hyphens, slashes and
 * one full stop, so nothing in them needs quoting.
 */
const formats: Record<string, MapFormat> = {
	// https://nginx.org/en/docs/http/ngx_http_map_module.html
	'redirects/nginx.map': { before: [], after: [], line: (from, to) => `${from} ${to};` },
	// https://caddyserver.com/docs/caddyfile/directives/redir
	'redirects/Caddyfile': {
		before: [],
		after: [],
		line: (from, to) => `redir ${from} ${to}{http.request.uri.prefixed_query} 301`,
	},
	// https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch
	'redirects/apache.conf': {
		before: [],
		after: [],
		line: (from, to) => `RedirectMatch 301 "^${pattern(from)}$" "${to}"`,
	},
	// See "Using Rewrite Maps" in the documentation of the IIS URL Rewrite module.
	'redirects/iis.config': {
		before: ['<rewriteMaps>', '  <rewriteMap name="moved">'],
		after: ['  </rewriteMap>', '</rewriteMaps>'],
		line: (from, to) => `    <add key="${from}" value="${to}" />`,
	},
	// https://docs.netlify.com/routing/redirects/ and https://developers.cloudflare.com/pages/configuration/redirects/
	_redirects: { before: [], after: [], line: (from, to) => `${from} ${to} 301` },
};

/**
 * Writes the same redirects for each kind of server.
 *
 * @param redirects new address by old one
 * @returns text by name of file
 */
export function redirectMaps(redirects: ReadonlyMap<string, string>): Map<string, string> {
	return new Map(
		Object.entries(formats).map(([file, { before, after, line }]) => {
			const lines = [...before, ...[...redirects].map(([from, to]) => line(from, to)), ...after];
			return [file, lines.map((text) => `${text}\n`).join('')];
		}),
	);
}
