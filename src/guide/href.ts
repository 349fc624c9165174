import { settings } from '../settings.ts';
import { withBase } from '../links/with-base.ts';

/** @returns an address of the guide with the base of this site */
export const href = (path: string): string => withBase(settings.base, path);

/** @returns the absolute URL if the site is known: for texts that are read elsewhere */
export const wholeHref = (path: string, site: URL | undefined): string =>
	site ? new URL(href(path), site).href : href(path);
