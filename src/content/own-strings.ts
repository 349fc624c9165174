import type { PartOf } from '../schemas/part-of.ts';
import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';
import type { ContentFile } from './content.ts';

type Group = Record<string, unknown>;

/**
 * Puts what a subject says otherwise in place of the strings that serve every subject. What an operator wrote into the
 * strings of an overlay stays: it was written for this guide.
 *
 * @param words the strings of the interface
 * @param site the file whose `strings` are put over them
 * @returns the strings as this guide says them
 */
export function withOwnStrings(words: ContentFile<Words>, site: ContentFile<Site> | undefined): ContentFile<Words> {
	if (!site) return words;
	const put = (group: Group, own: Group, path: readonly string[]): Group => ({
		...group,
		...Object.fromEntries(
			Object.entries(own).flatMap(([key, value]) => {
				const at = [...path, key];
				if (value === undefined) return [];
				if (typeof value === 'object') return [[key, put(group[key] as Group, value as Group, at)]];
				return words.isOverlaid(at) && !site.isOverlaid(['strings', ...at]) ? [] : [[key, value]];
			}),
		),
	});
	return { ...words, data: put(words.data, site.data.strings satisfies PartOf<Words>, []) as Words };
}
