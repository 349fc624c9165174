import { codeAddress, codeId, pairId } from '../codes/identity.ts';
import { hexOf } from '../codes/spelling.ts';
import { countGrades, gradesIn } from '../content/claims.ts';
import { strongest } from '../content/strongest.ts';
import { grades } from '../schemas/evidence.ts';
import type { Article } from '../schemas/article.ts';
import type { CodeList } from '../schemas/code-list.ts';
import type { Diagnosis } from '../schemas/diagnosis.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Messages } from '../schemas/messages.ts';
import type { Myth } from '../schemas/myth.ts';
import type { Pair } from '../schemas/pair.ts';
import type { Probe } from '../schemas/probe.ts';
import type { Sum } from '../schemas/sum.ts';
import type { Cause, Code, KnownPair, Knowledge, List } from './knowledge.ts';

/** One entry of content, with its id. */
interface Entry<T> {
	id: string;
	data: T;
	body?: string | undefined;
}

/** The content as it was read, before it is joined. */
export interface Raw extends Pick<Knowledge, 'site' | 'words' | 'stations' | 'sources' | 'glossary'> {
	articles: Entry<Article>[];
	codes: Entry<CodeList>[];
	pairs: Entry<Pair>[];
	messages: Entry<Messages>[];
	diagnosis: Entry<Diagnosis>[];
	probes: Entry<Probe>[];
	sums: Entry<Sum>[];
	myths: Entry<Myth>[];
	guides: Entry<Guide>[];
}

/**
 * Joins the content: every code knows its list, every pair its halves, every cause the codes and pairs that name it.
 * References are taken to hold; the content rules see to that before any page is built.
 *
 * @param raw content that has the right shape
 * @returns all that is known
 * @throws when there is no diagnosis at all
 */
export function joinKnowledge(raw: Raw): Knowledge {
	const { site, words, stations, sources, glossary } = raw;
	const lists = raw.codes.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
	const codes = lists.flatMap(codesOf);
	const pairs = raw.pairs.map((entry) => joinPair(entry, lists, codes, site.pairs)).sort(byNumbers);
	const sentences = raw.messages.flatMap(({ data }) => data.sentences);
	const place = new Map(stations.map(({ id }, index) => [id, index]));
	const causes = raw.articles
		.map((entry) => joinCause(entry, codes, pairs, sources))
		.sort((a, b) => (place.get(a.station) ?? 0) - (place.get(b.station) ?? 0) || a.title.localeCompare(b.title));
	// A rule sees to it that there is no second one.
	const [tree] = raw.diagnosis.map(({ id, data }) => ({ ...data, id }));
	if (!tree) throw new Error('There is no diagnosis. Add a file to diagnosis/ in the content folder.');
	const probes = raw.probes.map(({ data }) => data);
	const sums = raw.sums.map(({ id, data }) => ({ ...data, id }));
	const myths = raw.myths.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
	const guides = raw.guides
		.map(({ id, data }) => ({ ...data, id, address: `/guides/${id}/` }))
		.sort((a, b) => a.title.localeCompare(b.title));
	const texts = [raw.articles, raw.codes, raw.pairs, raw.diagnosis, raw.myths, raw.guides].flat();
	const claims = countGrades(texts.flatMap(({ data, body }) => gradesIn([data, body], sources)));
	return {
		site,
		words,
		stations,
		sources,
		lists,
		codes,
		pairs,
		sentences,
		causes,
		tree,
		probes,
		sums,
		myths,
		guides,
		glossary,
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

function joinPair({ data }: Entry<Pair>, lists: List[], codes: Code[], names: Raw['site']['pairs']): KnownPair {
	const id = pairId(data.first, data.second);
	const halves = [
		{ value: data.first, name: names?.first },
		{ value: data.second, name: names?.second },
	].map(({ value, name }) => {
		const list = lists.find((candidate) => candidate.id === name);
		if (!list) throw new Error(`site.yaml names a list "${name}" for pairs, and there is no such list.`);
		return { value, list, code: codes.find((code) => code.list === list && code.value === value) };
	});
	const label = halves.map(({ value, code }) => code?.written ?? hexOf(value)).join(' / ');
	return { ...data, id, address: codeAddress(id), label, halves };
}

function joinCause(
	{ id, data, body = '' }: Entry<Article>,
	allCodes: Code[],
	allPairs: KnownPair[],
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

const byNumbers = (a: Pair, b: Pair) => a.first - b.first || a.second - b.second;
