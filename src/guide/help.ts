import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';

/** Who to ask, as text. */
export interface Help {
	/** "Who to ask: Service desk". */
	title: string;
	/** Contact details, one per line, with a link if there is one. */
	lines: { text: string; url?: string }[];
}

/** @returns who to ask when the guide has no answer; undefined if the operator names nobody */
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
