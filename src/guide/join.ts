import { codeAddress, codeId, pairId } from '../codes/identity.ts';
import { hexOf } from '../codes/spelling.ts';
import { countGrades, gradesIn } from '../content/claims.ts';
import { strongest } from '../content/strongest.ts';
import { grades } from '../schemas/evidence.ts';
import type { Article } from '../schemas/article.ts';
import type { CodeList } from '../schemas/code-list.ts';
import type { Diagnosis } from '../schemas/diagnosis.ts';
import type { GuidePageEntry } from '../schemas/guide-page.ts';
import type { MythEntry } from '../schemas/myth.ts';
import type { Page as Prose } from '../schemas/page.ts';
import type { PairEntry } from '../schemas/pair.ts';
import type { Probe } from '../schemas/probe.ts';
import { collate } from './collate.ts';
import { withRenamedPlaces } from './renamed-places.ts';
import type { Notes } from '../schemas/notes.ts';
import type { Recognition } from '../schemas/recognition.ts';
import type { Cause, Code, Pair, Guide, List } from './guide.ts';

/** One entry of content, with its id. */
interface Entry<T> {
	id: string;
	data: T;
	body?: string | undefined;
}

/** The content before it is joined. */
export interface Raw extends Pick<Guide, 'site' | 'words' | 'stages' | 'sources' | 'glossary'> {
	articles: Entry<Article>[];
	codes: Entry<CodeList>[];
	pairs: Entry<PairEntry>[];
	recognition: Entry<Recognition>[];
	diagnosis: Entry<Diagnosis>[];
	probes: Entry<Probe>[];
	myths: Entry<MythEntry>[];
	guides: Entry<GuidePageEntry>[];
	notes: Entry<Notes>[];
	pages: Entry<Prose>[];
}

/**
 * Joins the content: every code knows its list, every pair its halves, every cause the codes and pairs that name it.
 * References are assumed to be valid: the content rules check them before any page is built.
 *
 * @param raw valid content
 * @returns the joined content
 * @throws when there is no diagnosis
 */
export function joinGuide(raw: Raw): Guide {
	const { site, stages, sources, glossary } = raw;
	const words = withRenamedPlaces(raw.words, site);
	const lists = raw.codes.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
	const codes = lists.flatMap(codesOf);
	const pairs = raw.pairs.map((entry) => joinPair(entry, lists, codes, site.pairs)).sort(byNumbers);
	const sentences = raw.recognition.flatMap(({ data }) => data.sentences);
	const byName = collate(site.lang);
	const place = new Map(stages.map(({ id }, index) => [id, index]));
	const causes = raw.articles
		.map((entry) => joinCause(entry, codes, pairs, sources))
		.sort((a, b) => (place.get(a.stage ?? '') ?? 0) - (place.get(b.stage ?? '') ?? 0) || byName(a.title, b.title));
	// A rule ensures that there is only one.
	const [tree] = raw.diagnosis.map(({ id, data }) => ({ ...data, id }));
	if (!tree) throw new Error('There is no diagnosis. Add a file to diagnosis/ in the content folder.');
	const probes = raw.probes.map(({ data }) => data);
	const myths = raw.myths.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
	const guides = raw.guides
		.map(({ id, data, body = '' }) => ({ ...data, id, address: `/guides/${id}/`, body }))
		.sort((a, b) => byName(a.title, b.title));
	const texts = [raw.articles, raw.codes, raw.pairs, raw.diagnosis, raw.myths, raw.guides].flat();
	const claims = countGrades(texts.flatMap(({ data, body }) => gradesIn([data, body], sources)));
	return {
		site,
		words,
		stages,
		sources,
		lists,
		codes,
		pairs,
		sentences,
		causes,
		tree,
		probes,
		myths,
		guides,
		glossary,
		notes: raw.notes[0]?.data ?? {},
		prose: raw.pages.map(({ id }) => id),
		claims,
	};
}

function codesOf(list: List): Code[] {
	return list.codes.map((entry) => {
		const id = codeId(list.id, entry.value, list.primary);
		const hex = hexOf(entry.value, list.digits);
		const written = list.written === 'decimal' ? String(entry.value) : hex;
		return { ...entry, id, address: codeAddress(id), list, hex, written };
	});
}

function joinPair({ data }: Entry<PairEntry>, lists: List[], codes: Code[], names: Raw['site']['pairs']): Pair {
	const id = pairId(data.first, data.second);
	const halves = [
		{ value: data.first, name: names?.first },
		{ value: data.second, name: names?.second },
	].map(({ value, name }) => {
		const list = lists.find((candidate) => candidate.id === name);
		if (!list) throw new Error(`site.yaml names a list "${name}" for pairs, but there is no such list.`);
		return { value, list, code: codes.find((code) => code.list === list && code.value === value) };
	});
	const label = halves.map(({ value, code }) => code?.written ?? hexOf(value)).join(' / ');
	return { ...data, id, address: codeAddress(id), label, halves };
}

function joinCause(
	{ id, data, body = '' }: Entry<Article>,
	allCodes: Code[],
	allPairs: Pair[],
	sources: Raw['sources'],
): Cause {
	const codes = allCodes.filter((code) => code.causes.includes(id));
	const pairs = allPairs.flatMap((pair) =>
		pair.causes.flatMap(({ cause, evidence, basis }, index) =>
			cause === id ? [{ pair, rank: index + 1, evidence, basis }] : [],
		),
	);
	pairs.sort((a, b) => grades.indexOf(a.evidence) - grades.indexOf(b.evidence) || a.rank - b.rank);
	const evidence =
		strongest(pairs.map((link) => link.evidence)) ?? strongest(gradesIn(data.test, sources)) ?? 'unproven';
	return { ...data, id, address: `/fix/${id}/`, body, pairs, codes, evidence };
}

const byNumbers = (a: PairEntry, b: PairEntry) => a.first - b.first || a.second - b.second;
