import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { settings } from './settings.ts';

// A URL, because a path may contain a drive letter or a #.
const rendered = (layer: string | undefined, folder: string) =>
	defineCollection({
		loader:
			layer === undefined || !existsSync(join(layer, folder))
				? { name: 'nothing', load: async () => {} }
				: glob({ base: new URL(`${folder}/`, pathToFileURL(`${layer}/`)), pattern: '*.mdx', retainBody: false }),
	});

const { contentFolder, overlayFolder } = settings;

/** The collections that are rendered as MDX. Data comes only from `loadContent()`, which validates these files. */
export const collections = {
	articles: rendered(contentFolder, 'articles'),
	guides: rendered(contentFolder, 'guides'),
	pages: rendered(contentFolder, 'pages'),
	articlesOverlay: rendered(overlayFolder, 'articles'),
	guidesOverlay: rendered(overlayFolder, 'guides'),
	pagesOverlay: rendered(overlayFolder, 'pages'),
};
