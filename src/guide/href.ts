import { settings } from '../settings.ts';
import { withBase } from '../links/with-base.ts';

/** @returns an address of the guide as a link on this site, whatever folder it is served from */
export const href = (path: string): string => withBase(settings.base, path);

/** @returns the same with its host, where the build knows one: for texts that are read elsewhere */
export const wholeHref = (path: string, site: URL | undefined): string =>
	site ? new URL(href(path), site).href : href(path);
