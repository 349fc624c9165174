import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** The operator's settings for a build. Nothing else in the environment affects a page. */
export interface Settings {
	/** Scheme and host, without path and trailing slash; undefined if not set. */
	site: string | undefined;
	/** Path under which the site is served, with slashes on both sides: `/kb/`. */
	base: string;
	/** Port of the preview and of live editing. */
	port: number;
	/** The folder that the site is built from, as an absolute path. */
	contentFolder: string;
	/** Its display name: the path relative to the project folder. */
	contentName: string;
	/** The operator's folder that is merged over the content, and its display name; undefined without an overlay. */
	overlayFolder: string | undefined;
	overlayName: string | undefined;
	/** The day that is used as today, `2026-11-22`; undefined to use that of the edition. */
	day: string | undefined;
	/** Whether the site is public, without internal content, or internal, with it. */
	audience: 'public' | 'internal';
}

/** An invalid setting; the message says which, why, and what to write instead. */
export class SettingError extends Error {
	override name = 'SettingError';
}

/**
 * @param env the variables of the environment
 * @returns the settings of this build
 * @throws {SettingError} when one of our variables is invalid
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
	const contentFolder = contentOf(env.CONTENT_DIR);
	const overlayFolder = overlayOf(env);
	return {
		site: siteOf(env.SITE_URL),
		base: baseOf(env.SITE_BASE),
		port: portOf(env.PORT),
		contentFolder,
		contentName: nameOf(contentFolder),
		overlayFolder,
		overlayName: overlayFolder && nameOf(overlayFolder),
		day: dayOf(env.SOURCE_DATE_EPOCH),
		audience: audienceOf(env.AUDIENCE),
	};
}

const nameOf = (folder: string) => relative('', folder).replaceAll('\\', '/');

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function contentOf(value = ''): string {
	if (value && !isFolder(value))
		throw new SettingError(
			`CONTENT_DIR is "${value}". There is no such folder. Write the name of one, or leave it out for content/.`,
		);
	return resolve(value || 'content');
}

/** Another content folder is complete by itself, so only an explicitly named overlay applies to it. */
function overlayOf({ OVERLAY_DIR, CONTENT_DIR }: Readonly<Record<string, string | undefined>>): string | undefined {
	if (OVERLAY_DIR && !isFolder(OVERLAY_DIR))
		throw new SettingError(
			`OVERLAY_DIR is "${OVERLAY_DIR}". There is no such folder. Write the name of one, or leave it out.`,
		);
	if (OVERLAY_DIR) return resolve(OVERLAY_DIR);
	return !CONTENT_DIR && existsSync('overlay') ? resolve('overlay') : undefined;
}

function siteOf(value = ''): string | undefined {
	if (value === '') return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
		throw new SettingError(
			`SITE_URL is "${value}". Write scheme and host, such as https://kb.example.org, or leave it out.`,
		);
	if (url.pathname !== '/' || url.search || url.hash)
		throw new SettingError(
			`SITE_URL is "${value}". Write only scheme and host, ${url.origin}; the folder goes into SITE_BASE.`,
		);
	return url.origin;
}

function baseOf(value = ''): string {
	const path = `/${value}/`.replace(/^\/\/(?!\/)|\/\/$/g, '/');
	if (value === '' || value === '/') return '/';
	if (!/^\/(?:[\w.~-]+\/)+$/.test(path) || /\/\.{1,2}\//.test(path))
		throw new SettingError(
			`SITE_BASE is "${value}". Write the folder with single slashes, such as /kb/; its names may contain letters, digits and . _ ~ -.`,
		);
	return path;
}

function portOf(value = ''): number {
	if (value === '') return 4321;
	const port = Number(value);
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new SettingError(`PORT is "${value}". Write a whole number from 1 to 65535.`);
	return port;
}

/** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/). */
function dayOf(value = ''): string | undefined {
	if (value === '') return undefined;
	const seconds = /^\d{1,11}$/.test(value) ? Number(value) : NaN;
	if (Number.isNaN(seconds))
		throw new SettingError(`SOURCE_DATE_EPOCH is "${value}". Write whole seconds since 1970, such as 1795305600.`);
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** A mistyped value must neither publish internal content nor silently leave it out. */
function audienceOf(value = ''): Settings['audience'] {
	if (value === '' || value === 'public') return 'public';
	if (value === 'internal') return value;
	throw new SettingError(
		`AUDIENCE is "${value}". Write internal for a site with internal content, or public, or leave it out.`,
	);
}

/** Whether this process is `astro dev`, whose pages have no policy, because it needs inline scripts. */
export const isLiveEditing = process.argv.includes('dev');

/** The settings of this process. */
export const settings = readSettings(process.env);
