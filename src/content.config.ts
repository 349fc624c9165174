import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { settings } from './settings.ts';

// As a URL, because a path with a drive letter or a # in it is none.
const rendered = (layer: string | undefined, folder: string) =>
	defineCollection({
		loader:
			layer === undefined || !existsSync(join(layer, folder))
				? { name: 'nothing', load: async () => {} }
				: glob({ base: new URL(`${folder}/`, pathToFileURL(`${layer}/`)), pattern: '*.mdx', retainBody: false }),
	});

const { contentFolder, overlayFolder } = settings;

/** What is rendered as MDX. Data comes from `loadContent()` alone, which has checked these files by their schemas. */
export const collections = {
	articles: rendered(contentFolder, 'articles'),
	guides: rendered(contentFolder, 'guides'),
	pages: rendered(contentFolder, 'pages'),
	articlesOverlay: rendered(overlayFolder, 'articles'),
	guidesOverlay: rendered(overlayFolder, 'guides'),
	pagesOverlay: rendered(overlayFolder, 'pages'),
};
