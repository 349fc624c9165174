import { z } from 'astro/zod';

const text = z.string().min(1);

/** The properties of https://schema.org/TechArticle that we use. */
const techArticle = z.strictObject({
	'@type': z.literal('TechArticle'),
	headline: text,
	description: text,
	url: z.url(),
	image: z.url().optional(),
	inLanguage: text,
	dateModified: z.iso.date().optional(),
	publisher: z.strictObject({ '@type': z.literal('Organization'), name: text }),
});

/** https://schema.org/BreadcrumbList: from the home page to the page, numbered from 1. */
const breadcrumbs = z.strictObject({
	'@type': z.literal('BreadcrumbList'),
	itemListElement: z
		.array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: z.url() }))
		.min(2)
		.refine(
			(items) => items.every(({ position }, index) => position === index + 1),
			'Positions must be numbered from 1.',
		),
});

/**
 * The properties of https://schema.org/Dataset that we use. Dataset search requires a description of 50 to 5,000
 * characters (https://developers.google.com/search/docs/appearance/structured-data/dataset).
 */
const dataset = z.strictObject({
	'@type': z.literal('Dataset'),
	name: text,
	description: z.string().min(50).max(5_000),
	url: z.url(),
	inLanguage: text,
	version: z.iso.date(),
	dateModified: z.iso.date(),
	isAccessibleForFree: z.literal(true),
	license: z.url().optional(),
	creator: z.strictObject({ '@type': z.literal('Organization'), name: text, url: z.url() }),
	distribution: z
		.array(
			z.strictObject({
				'@type': z.literal('DataDownload'),
				name: text,
				encodingFormat: z.string().regex(/^[a-z]+\/[a-z-]+$/),
				contentUrl: z.url(),
			}),
		)
		.min(1),
});

/** The structured data of one page. */
export const structured = z.strictObject({
	'@context': z.literal('https://schema.org'),
	'@graph': z.union([z.tuple([techArticle, breadcrumbs]), z.tuple([dataset])]),
});
