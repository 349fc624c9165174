import { audienceOf } from '../schemas/audience.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Content, ContentFile } from './content.ts';
import { cutOut, type CutFile } from './cut-out.ts';
import { internalReferences } from './internal-references.ts';
import { addressesOf } from './addresses.ts';
import { publicLedger } from './public-ledger.ts';
import { sourceUses } from './source-uses.ts';
import { usedSlots } from './used-slots.ts';
import { usedTerms } from './used-terms.ts';

type Path = readonly PropertyKey[];

/** Content without its internal parts. */
interface PublicContent {
	content: Content;
	/** @returns the original path of a field, before anything was removed */
	fieldIn(file: string, field: string): string;
}

const cache = new WeakMap<Content, PublicContent>();

/**
 * The content of the public site: without everything that is marked internal, leads only there, or is used only there.
 * Nothing built from it reveals that there was more.
 *
 * @param content parsed content, with or without findings
 * @returns the same object if nothing is internal
 */
export function toPublic(content: Content): PublicContent {
	const reduced = cache.get(content) ?? { content: withoutInternal(content), fieldIn };
	cache.set(content, reduced);
	return reduced;

	function fieldIn(name: string, field: string): string {
		const file = filesOf(reduced.content).find((one) => one.file === name);
		if (!file || !('originOf' in file) || field === '') return field;
		const path = field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
		return (file as CutFile<unknown>).originOf(path).join('.');
	}
}

function withoutInternal(content: Content): Content {
	if (!hasInternal(content)) return content;
	const marked = withoutMarked(content);
	const internal = new Set(content.articles.filter(({ data }) => data.audience).map(({ id }) => id));
	const left = withoutUnused(cutIn(...internalReferences(marked, internal)), content);
	return { ...left, ...publicLedger(left) };
}

const hasInternal = ({ articles, pairs, notes, redirects }: Content): boolean =>
	articles.some(({ data }) => data.audience ?? audienceOf(data.reply) ?? data.steps.some((step) => step.audience)) ||
	pairs.some(({ data }) => audienceOf(data.reply)) ||
	notes.some(({ data }) => Object.values(data).some(audienceOf)) ||
	redirects.some(({ data }) => Object.values(data.retired).some((one) => one.audience));

/** Removes everything that is marked internal. On the public site, the summary of a page replaces an internal reply. */
function withoutMarked(content: Content): Content {
	const { articles, pairs, notes, redirects } = content;
	return {
		...content,
		articles: articles
			.filter(({ data }) => !data.audience)
			.map(withSummary)
			.map((file) =>
				cutOut(
					file,
					keysOf(file.data.steps, (step) => step.audience, 'steps'),
				),
			),
		pairs: pairs.map(withSummary),
		notes: notes.map((file) => cutOut(file, keysOf(file.data, audienceOf))),
		redirects: redirects.map((file) =>
			cutOut(
				file,
				keysOf(file.data.retired, (one) => one.audience, 'retired'),
			),
		),
	};
}

function withSummary<T extends { reply: Parameters<typeof audienceOf>[0]; summary: string }>(file: ContentFile<T>) {
	return audienceOf(file.data.reply) ? { ...file, data: { ...file.data, reply: file.data.summary } } : file;
}

/** Removes notes that have lost their place, and terms, slots and sources that only internal texts used. */
function withoutUnused(content: Content, whole: Content): Content {
	const addresses = addressesOf(content);
	const hasPlace = (place: string) => {
		const [page = '', step] = place.split('#');
		return step === undefined ? addresses.has(page) : addresses.get(page)?.has(step);
	};
	const left = {
		...content,
		notes: content.notes.map((file) =>
			cutOut(
				file,
				Object.keys(file.data).flatMap((at) => (hasPlace(at) ? [] : [[at]])),
			),
		),
	};
	const lost = (used: (one: Content) => Set<string>, one: Content) => {
		const [before, now] = [used(whole), used(one)];
		return (id: string) => before.has(id) && !now.has(id);
	};
	const withTerms = { ...left, glossary: withoutKeys(left.glossary, lost(usedTerms, left)) };
	const withSlots = { ...withTerms, site: withoutKeys(withTerms.site, lost(usedSlots, withTerms), 'slots') };
	// Last, because terms have sources.
	return { ...withSlots, sources: withoutKeys(withSlots.sources, lost(usedSources, withSlots)) };
}

const usedSources = (content: Content) => new Set(sourceUses(content).map(({ id }) => id));

/** @returns files without some keys of one of their tables */
const withoutKeys = <T extends object>(
	files: readonly ContentFile<T>[],
	isOut: (id: string) => boolean,
	...at: (keyof T & string)[]
) =>
	files.map((file) => {
		const table = at.reduce<object>((inner, key) => Reflect.get(inner, key) as object, file.data);
		return cutOut(
			file,
			Object.keys(table).flatMap((id) => (isOut(id) ? [[...at, id]] : [])),
		);
	});

/** @returns the paths of the entries of a list or a table that satisfy a condition */
const keysOf = <T>(entries: readonly T[] | Record<string, T>, holds: (entry: T) => unknown, ...at: string[]): Path[] =>
	Object.entries(entries).flatMap(([key, entry]) =>
		holds(entry) ? [[...at, Array.isArray(entries) ? Number(key) : key]] : [],
	);

const names = Object.keys(collections) as CollectionName[];

const filesOf = (content: Content) => names.flatMap((name) => content[name] as ContentFile<unknown>[]);

/** @returns the content without some paths of its files */
function cutIn(content: Content, out: ReadonlyMap<string, readonly Path[]>): Content {
	const cut = (file: ContentFile<unknown>) => (out.has(file.file) ? cutOut(file, out.get(file.file)!) : file);
	return {
		...content,
		...Object.fromEntries(names.map((name) => [name, (content[name] as ContentFile<unknown>[]).map(cut)])),
	};
}
