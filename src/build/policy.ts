/**
 * The Content Security Policy of every page: nothing from other hosts, no inline scripts, no inline styles.
 * `wasm-unsafe-eval` is for the text search, which runs WebAssembly; `own-script` is the only Trusted Types policy, for
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

/** For a meta tag. The header also has `frame-ancestors 'none'`, which a meta tag does not support. */
export const policy = directives.join('; ');
