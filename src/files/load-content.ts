import type { Content } from '../content/parse-content.ts';
import { contentFolder } from './content-folder.ts';
import { readContent } from './read-content.ts';

/** On the global object, because a build bundles its pages and so runs this file twice. */
const keeper = globalThis as { contentOfBuild?: Content };

/**
 * @returns the content that the site is built from; read once in a build, anew each time while someone is editing
 * @throws when the folder cannot be read
 */
export function loadContent(): Content {
	// Astro sets it before it reads its settings, where `import.meta.env` is not known yet.
	if (process.env.NODE_ENV === 'development') return readContent(contentFolder);
	return (keeper.contentOfBuild ??= readContent(contentFolder));
}
