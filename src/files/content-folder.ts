import { relative, resolve } from 'node:path';

/** The folder that the site is built from: `content`, or what CONTENT_DIR names (another language, another guide). */
export const contentFolder = resolve(process.env.CONTENT_DIR || 'content');

/** As people see it: below the folder of the project where it lies there. */
export const contentName = relative('', contentFolder).replaceAll('\\', '/');
