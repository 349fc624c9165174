import type { CollectionName } from '../../schemas/collections.ts';
import type { Kind } from '../../schemas/meta.ts';
import { codeId } from '../../codes/identity.ts';
import { addressesOf } from '../addresses.ts';
import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import { placesOf, problemAt } from '../places.ts';
import type { Rule } from '../rule.ts';
import { toName } from '../still-to-write.ts';

/** Checks references between parts of the content; the schemas define which fields are references (`ref`). */
export const knownReferences: Rule = {
	id: 'known-references',
	title: 'Every reference has a target.',
	remedy: 'Correct the id, or add its target.',
	check(content) {
		const known = new Map(
			Object.entries(kinds)
				.filter(([, { from }]) => !from.some((name) => content.broken.has(name)))
				.map(([kind, { ids }]) => [kind, new Set(ids(content))]),
		);
		const unknown = placesOf(content).flatMap((place) => {
			const { ref = '', ids } = place.meta;
			return (ids ? ids(place.value as never) : [String(place.value)])
				.filter((id) => id !== toName && known.get(ref)?.has(id) === false)
				.map((id) => {
					const near =
						(ref === 'code or pair' && idOfCode(id, content)) ||
						nearest(id, [...(known.get(ref) ?? [])], (one) => `"${one}"`);
					return problemAt(place, [`There is no ${ref} "${id}".`, near].filter(Boolean).join(' '));
				});
		});
		const nameless = content.site
			.filter(({ data }) => !data.pairs && content.pairs.length > 0)
			.map(({ file, lineOf }) => ({
				file,
				field: 'pairs',
				line: lineOf(['pairs']),
				message: 'There are pairs, but this field does not name their two lists.',
			}));
		return [...unknown, ...nameless];
	},
};

/** @returns a remedy for a code that is written by its name or in decimal */
function idOfCode(written: string, { codes }: Content): string | undefined {
	const [, digits] = /^(?:0x|[a-z]+[ -]?)?(\d+)$/i.exec(written) ?? [];
	for (const { id, data } of codes)
		for (const { value, name, also } of data.codes) {
			const isNamed = [name, ...also].some((one) => one?.toLowerCase() === written.toLowerCase());
			if (isNamed || (data.written === 'decimal' && digits !== undefined && value === Number(digits)))
				return `Ids of codes are hexadecimal: ${isNamed ? written : value} is '${codeId(id, value, data.primary)}'.`;
		}
	return undefined;
}

interface Known {
	/** The collections that define the ids. */
	from: readonly CollectionName[];
	ids(content: Content): string[];
}

/** The existing ids of each kind. Sources have a separate rule with a different remedy. */
const kinds: Record<Exclude<Kind, 'source'>, Known> = {
	stage: { from: ['stages'], ids: ({ stages }) => stages.flatMap(({ data }) => data.map(({ id }) => id)) },
	place: { from: ['site'], ids: ({ site }) => site.flatMap(({ data }) => Object.keys(data.places)) },
	slot: { from: ['site'], ids: ({ site }) => site.flatMap(({ data }) => Object.keys(data.slots)) },
	article: { from: ['articles'], ids: ({ articles }) => articles.map(({ id }) => id) },
	guide: { from: ['guides'], ids: ({ guides }) => guides.map(({ id }) => id) },
	page: {
		from: ['articles', 'codes', 'pairs', 'diagnosis', 'guides'],
		ids: (content) => [...addressesOf(content).keys()],
	},
	list: { from: ['codes'], ids: ({ codes }) => codes.map(({ id }) => id) },
	question: {
		from: ['diagnosis'],
		ids: ({ diagnosis }) => diagnosis.flatMap(({ data }) => data.questions.map(({ id }) => id)),
	},
	answer: {
		from: ['diagnosis'],
		ids: ({ diagnosis }) =>
			diagnosis.flatMap(({ data }) =>
				data.questions.flatMap((question) => question.answers.map(({ id }) => `${question.id}=${id}`)),
			),
	},
	'code or pair': {
		from: ['codes', 'pairs'],
		ids: ({ codes, pairs }) => [
			...pairs.map(({ id }) => id),
			...codes.flatMap(({ id, data }) => data.codes.map(({ value }) => codeId(id, value, data.primary))),
		],
	},
};
