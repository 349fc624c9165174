import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';

/**
 * Applies the operator's names for pages, in links and as titles.
 *
 * @param words interface strings
 * @param site the operator's file
 */
export function withRenamedPlaces(words: Words, { navigation: { rename } }: Site): Words {
	const title = (place: keyof typeof rename) => (rename[place] === undefined ? {} : { title: rename[place] });
	return {
		...words,
		nav: { ...words.nav, ...rename },
		finder: { ...words.finder, ...(rename.myths !== undefined && { myth: `${rename.myths}: {title}` }) },
		fix: { ...words.fix, ...title('fix') },
		code: { ...words.code, ...(rename.code !== undefined && { catalogue: rename.code }) },
		diagnosis: { ...words.diagnosis, ...title('diagnose') },
		myths: { ...words.myths, ...title('myths') },
		about: { ...words.about, ...title('about') },
	};
}
