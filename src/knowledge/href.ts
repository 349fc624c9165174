import { withBase } from '../links/with-base.ts';

/** @returns an address of the guide as a link on this site, whatever folder it is served from */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);
