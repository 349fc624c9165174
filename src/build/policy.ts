/**
 * The one policy of every page: nothing from elsewhere, no inline script, no inline style.
 * `wasm-unsafe-eval` is for the text search, which runs WebAssembly; `own-script` is the only trusted type, and gives out
 * addresses of the site's own scripts (src/elements/own-script.ts).
 */
const directives = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"require-trusted-types-for 'script'",
	'trusted-types own-script',
];

/** For a meta tag. As a header, `frame-ancestors 'none'` is added, which a meta tag cannot say. */
export const policy = directives.join('; ');
