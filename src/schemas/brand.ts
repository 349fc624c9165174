import { z } from 'astro/zod';
import { refs } from './meta.ts';
import { line, webAddress } from './text.ts';

const mailAddress = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/;

/** External link targets: a mail address, a telephone number, or a page whose address shows its host. */
const outside = String.raw`mailto:[^\s@:/?#]+@\S+|tel:[\d+*#-]+|https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?([/?#]\S*)?`;

/** A mail address, which becomes `mailto:`, or an address that begins with mailto:, tel: or https:// and has no user name. */
const contact = z
	.string()
	.trim()
	.regex(
		new RegExp(String.raw`^([^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+|${outside})$`, 'i'),
		'Write a mail address such as servicedesk@example.org, or an address that begins with mailto:, tel: or https:// and has no user name.',
	)
	.transform((text) => (mailAddress.test(text) ? `mailto:${text}` : text));

/** A link that the operator adds, to a page of this guide (`/guides/remote-work/`) or anywhere else. */
const ownLink = refs(
	'page',
	z.strictObject({
		/** The text of the link. */
		label: line,
		/** A page of this guide, `/guides/remote-work/`, or an address that begins with https://, mailto: or tel:. */
		url: z
			.string()
			.regex(
				new RegExp(String.raw`^(\/([a-z0-9-]+\/)*|${outside})$`, 'i'),
				'Write a page of this guide, such as /guides/remote-work/, or an address that begins with https://, mailto: or tel:.',
			),
	}),
	({ url }) => (url.startsWith('/') ? [url] : []),
);

/** The pages that the header links to, and the about page. */
export const navPlaces = ['fix', 'code', 'diagnose', 'myths', 'agents', 'about'] as const;

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'Write the colour in the form #0b4787.');

/** The operator's branding in `site.yaml`. Pictures are files in `brand/`. */
export const brand = {
	/** Contact: a mail address, or an address that begins with mailto:, tel: or https://; null for none. */
	contact: contact.nullable().default(null),
	/** The colour of links and buttons on the light and on the dark theme. It must be readable on both. */
	accent: z.strictObject({ light: colour, dark: colour }).optional(),
	/** Links in the footer of every page: an imprint, a privacy notice, the intranet. */
	footer: z.array(ownLink).default([]),
	/** The links of the header and the footer. */
	navigation: z
		.strictObject({
			/** Other names for pages, used in links and as titles. */
			rename: z.partialRecord(z.enum(navPlaces), line).default({}),
			/** Pages that are not linked there; they still exist. */
			hide: z.array(z.enum([...navPlaces, 'api'])).default([]),
			/** Your own links in the header, after ours. */
			add: z.array(ownLink).default([]),
		})
		.default({ rename: {}, hide: [], add: [] }),
	/** Who to ask when the guide has no answer: shown at each outcome without a cause, and in messages for IT. */
	help: z
		.strictObject({
			/** The name: "Service desk". */
			name: line,
			phone: line.optional(),
			mail: z.string().regex(mailAddress, 'Write a mail address such as servicedesk@example.org.').optional(),
			/** A page: a form, a portal. */
			url: z
				.url({ protocol: /^https$/ })
				.regex(webAddress, 'Write an address that begins with https://.')
				.optional(),
			/** Opening hours. */
			hours: line.optional(),
			/** What else people must know: where it is, what to bring. */
			note: line.optional(),
		})
		.optional(),
} as const;

/** Pictures of the brand, by their name in `brand/`, and the use of each. They keep that name on the site. */
export const pictures = {
	'logo.svg': 'in the header, instead of icon and name',
	'icon.svg': 'in the header before the name, and in the browser tab',
	'icon.png': 'next to the search in the address bar; 64 × 64',
	'card.png': 'on link cards; 1200 × 630',
} as const;

export type Picture = keyof typeof pictures;
