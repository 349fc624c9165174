import type { HTMLElement } from 'node-html-parser';
import { structured } from '../../schemas/structured-data.ts';
import type { PageRule } from '../page-rule.ts';
import type { Built, BuiltPage } from '../read-pages.ts';

/** The beginning of a PNG, with its width and height: 1200 and 630, the size that all programs take. */
const start = Buffer.from('89504e470d0a1a0a0000000d49484452000004b000000276', 'hex');

/** Titles and texts that stand in both kinds of tags. */
const twins = [
	['og:title', 'twitter:title'],
	['og:description', 'twitter:description'],
	['og:image', 'twitter:image'],
] as const;

/** A link card is seen by people who never open the page, and by nobody who builds the site. */
export const cardsHold: PageRule = {
	id: 'cards-hold',
	title: 'Link cards say the same in both kinds of tags, have their picture, and their structured data has its shape.',
	check: (built) => built.pages.flatMap((page) => [...tags(page, built), ...data(page)]),
};

const content = (root: HTMLElement, name: string) =>
	root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

function tags({ address, root }: BuiltPage, { files }: Built): string[] {
	const picture = content(root, 'og:image');
	// A whole address is known, so there is a card.
	if (picture === undefined)
		return root.querySelector('link[rel=canonical]') ? [`${address} has no picture for its link card.`] : [];
	const file = files.get(new URL(picture).pathname);
	return [
		...twins
			.filter(([one, other]) => content(root, one) !== content(root, other))
			.map((names) => `${address} says different things in ${names.join(' and ')}.`),
		...(file ? [] : [`${address} names the picture ${picture}, which was not built.`]),
		...(file && !file.subarray(0, start.length).equals(start)
			? [`${address} names the picture ${picture}, which is no PNG of 1200 × 630.`]
			: []),
	];
}

function data({ address, root }: BuiltPage): string[] {
	return root.querySelectorAll('script[type="application/ld+json"]').flatMap(({ rawText }) => {
		try {
			const { error } = structured.safeParse(JSON.parse(rawText));
			return (error?.issues ?? []).map(
				({ path, message }) => `${address} has structured data that does not hold at ${path.join('.')}: ${message}`,
			);
		} catch {
			return [`${address} has structured data that is no JSON.`];
		}
	});
}
