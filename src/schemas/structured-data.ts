import { z } from 'astro/zod';

const text = z.string().min(1);

/** The parts of https://schema.org/TechArticle that we give. */
const techArticle = z.strictObject({
	'@type': z.literal('TechArticle'),
	headline: text,
	description: text,
	url: z.url(),
	image: z.url(),
	inLanguage: text,
	dateModified: z.iso.date().optional(),
	publisher: z.strictObject({ '@type': z.literal('Organization'), name: text }),
});

/** https://schema.org/BreadcrumbList: from the start to the page, counted from 1. */
const breadcrumbs = z.strictObject({
	'@type': z.literal('BreadcrumbList'),
	itemListElement: z
		.array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: z.url() }))
		.min(2)
		.refine((items) => items.every(({ position }, index) => position === index + 1), 'The places count from 1.'),
});

/** The structured data of one page. */
export const structured = z.strictObject({
	'@context': z.literal('https://schema.org'),
	'@graph': z.tuple([techArticle, breadcrumbs]),
});
