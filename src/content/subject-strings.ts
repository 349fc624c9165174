import type { PartOf } from '../schemas/part-of.ts';
import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';
import type { ContentFile } from './content.ts';

type Group = Record<string, unknown>;

/**
 * Replaces general strings with those of the subject. Strings that the operator's overlay sets are kept: they were
 * written for this guide.
 *
 * @param words the strings of the interface
 * @param site the file whose `strings` override them
 * @returns the strings of this guide
 */
export function withSubjectStrings(words: ContentFile<Words>, site: ContentFile<Site> | undefined): ContentFile<Words> {
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
