import type { z } from 'astro/zod';
import type { structured } from '../schemas/structured-data.ts';
import type { Guide } from './guide.ts';
import type { ArticleData, DatasetData } from './link-card.ts';

/** The input for structured data. */
interface Page {
	title: string;
	summary: string;
	/** Absolute URLs. */
	canonical: string;
	picture: string | undefined;
	site: Guide['site'];
	article: ArticleData;
}

/**
 * The structured data of an article page (https://schema.org/TechArticle, https://schema.org/BreadcrumbList).
 *
 * @param page the data of the page
 * @param whole makes an absolute URL from an address of the guide
 */
export function structuredData(page: Page, whole: (path: string) => string): z.output<typeof structured> {
	const { title, summary, canonical, picture, site, article } = page;
	const [above, path] = article.above;
	const crumb = (position: number, name: string, item: string) => ({
		'@type': 'ListItem' as const,
		position,
		name,
		item,
	});
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'TechArticle',
				headline: title,
				description: summary,
				url: canonical,
				...(picture !== undefined && { image: picture }),
				inLanguage: site.lang,
				...(article.reviewed && { dateModified: article.reviewed }),
				publisher: { '@type': 'Organization', name: site.name },
			},
			{
				'@type': 'BreadcrumbList',
				itemListElement: [crumb(1, site.name, whole('/')), crumb(2, above, whole(path)), crumb(3, title, canonical)],
			},
		],
	};
}

/**
 * The structured data of a page that offers a data set (https://schema.org/Dataset).
 *
 * @param page title, absolute URL and data set
 * @param whole makes an absolute URL from an address of the guide
 */
export function datasetEntry(
	{ title, canonical, site, dataset }: Pick<Page, 'title' | 'canonical' | 'site'> & { dataset: DatasetData },
	whole: (path: string) => string,
): z.output<typeof structured> {
	const { description, edition, files } = dataset;
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Dataset',
				name: `${site.name}: ${title}`,
				description,
				url: canonical,
				inLanguage: site.lang,
				version: edition,
				dateModified: edition,
				isAccessibleForFree: true,
				...(site.licence && { license: site.licence.url }),
				creator: { '@type': 'Organization', name: site.name, url: whole('/') },
				distribution: files.map(({ name, type }) => ({
					'@type': 'DataDownload' as const,
					name,
					encodingFormat: type.split(';')[0] ?? type,
					contentUrl: whole(`/api/${name}`),
				})),
			},
		],
	};
}
