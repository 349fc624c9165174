/**
 * @param base path under which the site is served, with or without a slash at its end
 * @param path an address of the guide, beginning with a slash
 * @returns the path including the base, for use in a link
 */
export function withBase(base: string, path: string): string {
	return `${base.replace(/\/$/, '')}${path}`;
}
