import { z } from 'astro/zod';
import { refs } from './said.ts';
import { line, webAddress } from './text.ts';

const mailAddress = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/;

/** Whom a link may lead to outside this guide: a mail, a telephone, or a page whose address shows its host. */
const outside = String.raw`mailto:[^\s@:/?#]+@\S+|tel:[\d+*#-]+|https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?([/?#]\S*)?`;

/** A mail address, which becomes `mailto:`, or an address that begins with mailto:, tel: or https:// and names no user. */
const contact = z
	.string()
	.trim()
	.regex(
		new RegExp(String.raw`^([^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+|${outside})$`, 'i'),
		'Write a mail address such as servicedesk@example.org, or an address that begins with mailto:, tel: or https:// and names no user.',
	)
	.transform((text) => (mailAddress.test(text) ? `mailto:${text}` : text));

/** A link of the operator's own, to a page of this guide (`/guides/remote-work/`) or to anywhere else. */
const ownLink = refs(
	'page',
	z.strictObject({
		/** What the link says. */
		label: line,
		/** A page of this guide, `/guides/remote-work/`, or an address that begins with https://, mailto: or tel:. */
		url: z
			.string()
			.regex(
				new RegExp(String.raw`^(\/([a-z0-9-]+\/)*|${outside})$`, 'i'),
				'Write a page of this guide, as in /guides/remote-work/, or an address that begins with https://, mailto: or tel:.',
			),
	}),
	({ url }) => (url.startsWith('/') ? [url] : []),
);

/** The places that the header leads to, and the page about the guide. */
export const navPlaces = ['fix', 'code', 'diagnose', 'myths', 'agents', 'about'] as const;

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'Write the colour as #0b4787.');

/** What makes the guide the operator's own, in `site.yaml`. Pictures are files in `brand/`. */
export const brand = {
	/** Whom people ask: a mail address, or an address that begins with mailto:, tel: or https://; null for nobody. */
	contact: contact.nullable().default(null),
	/** The colour of links and buttons on the light and on the dark theme. It must be readable on both. */
	accent: z.strictObject({ light: colour, dark: colour }).optional(),
	/** Links at the foot of every page: an imprint, a privacy notice, the intranet. */
	footer: z.array(ownLink).default([]),
	/** What the header and the foot lead to. */
	navigation: z
		.strictObject({
			/** Other names for places; they are those of the pages, too. */
			rename: z.partialRecord(z.enum(navPlaces), line).default({}),
			/** Places that are not named there; their pages stay. */
			hide: z.array(z.enum([...navPlaces, 'api'])).default([]),
			/** Links of your own in the header, after ours. */
			add: z.array(ownLink).default([]),
		})
		.default({ rename: {}, hide: [], add: [] }),
	/** Whom to ask when the guide knows no more: shown at each end without a cause, and in messages for IT. */
	help: z
		.strictObject({
			/** Who it is: "Service desk". */
			name: line,
			phone: line.optional(),
			mail: z.string().regex(mailAddress, 'Write a mail address, as in servicedesk@example.org.').optional(),
			/** A page: a form, a portal. */
			url: z
				.url({ protocol: /^https$/ })
				.regex(webAddress, 'Write an address that begins with https://.')
				.optional(),
			/** When someone is there. */
			hours: line.optional(),
			/** What else a person must know: where it is, what to bring. */
			note: line.optional(),
		})
		.optional(),
} as const;

/** Pictures of the brand, by their name in `brand/`, and what each is for. They keep that name on the site. */
export const pictures = {
	'logo.svg': 'in the header, in place of icon and name',
	'icon.svg': 'in the header before the name, and in the tab of the browser',
	'icon.png': 'beside the search in the address bar; 64 × 64',
	'card.png': 'on link cards; 1200 × 630',
} as const;

export type Picture = keyof typeof pictures;
