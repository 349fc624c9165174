import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';

/** Whom to ask, as people read it. */
export interface Help {
	/** "Who to ask: Service desk". */
	title: string;
	/** How they are reached, one way each, with an address where it has one. */
	lines: { text: string; url?: string }[];
}

/** @returns whom to ask when the guide knows no more; undefined where the operator says nobody */
export function helpOf({ help }: Site, { help: words }: Words): Help | undefined {
	if (!help) return undefined;
	const { name, phone, mail, url, hours, note } = help;
	return {
		title: `${words.title}: ${name}`,
		lines: [
			...(phone ? [{ text: `${words.phone}: ${phone}`, url: `tel:${phone.replace(/[^\d+*#]/g, '')}` }] : []),
			...(mail ? [{ text: `${words.mail}: ${mail}`, url: `mailto:${mail}` }] : []),
			...(url ? [{ text: url, url }] : []),
			...(hours ? [{ text: `${words.hours}: ${hours}` }] : []),
			...(note ? [{ text: note }] : []),
		],
	};
}
