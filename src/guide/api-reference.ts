import type { z } from 'astro/zod';
import { citedWithin } from '../content/citation.ts';
import { hexOf } from '../codes/spelling.ts';
import { audienceOf, textOf } from '../schemas/audience.ts';
import type { ApiPair } from '../schemas/api-pair.ts';
import type { ApiReferenceName, reference } from '../schemas/api-reference.ts';
import type { Probe } from '../schemas/probe.ts';
import type { Guide, Pair } from './guide.ts';
import { href } from './href.ts';

type Data = { [Name in Exclude<ApiReferenceName, 'index'>]: z.output<(typeof reference)[Name]> };
type Plain = (markdown: string) => string;

/** The data of each file of the reference, except the index. */
export const referenceData: {
	[Name in keyof Data]: (guide: Guide, plain: Plain, edition: string) => Data[Name];
} = {
	pairs: (guide, plain, edition) => ({
		...head(guide, edition),
		pairs: guide.pairs.map((pair) => pairEntry(pair, guide, plain)),
	}),
	myths: (guide, plain, edition) => ({
		...head(guide, edition),
		myths: guide.myths.map(({ id, title, verdict, from, why, instead, articles }) => ({
			...{ id, title, url: href(`/myths/#${id}`), verdict, articles },
			...{ from: plain(from), why: plain(why), instead: plain(instead) },
			sources: citedWithin([from, why, instead]),
		})),
	}),
	sources: (guide, _plain, edition) => ({
		...head(guide, edition),
		sources: byId(guide.sources).map(([id, { title, publisher, kind, grade, url, version, read, licence, note }]) => ({
			...{ id, title, publisher, kind, grade, url, read },
			...{ version: version ?? null, licence: licence ?? null, note: note ?? null },
		})),
	}),
	sentences: (guide, _plain, edition) => ({
		...head(guide, edition),
		sentences: guide.sentences.map(({ id, title, words, general, codes, causes, tells, sources }) => ({
			...{ id, title, words, general, codes, causes, tells, sources },
		})),
	}),
	questions: (guide, plain, edition) => ({
		...head(guide, edition),
		questions: guide.tree.questions.map(({ id, ask, stage, where, why, find, answers }) => ({
			...{ id, ask, url: href(`/diagnose/${id}/`), station: stage ?? '', where, why: plain(why), find: plain(find) },
			answers: answers.map(({ id: answer, label, to }) => ({ id: answer, label, to })),
			probe: probeOf(guide.probes.find(({ question }) => question === id)),
			sources: citedWithin([why, find]),
		})),
	}),
	glossary: (guide, plain, edition) => ({
		...head(guide, edition),
		glossary: byId(guide.glossary).map(([id, { term, also, definition }]) => ({
			...{ id, term, also, definition: plain(definition), url: href(`/guides/glossary/#${id}`) },
			sources: citedWithin(definition),
		})),
	}),
};

/** @returns the common fields of files that are not bare arrays */
export const head = ({ site }: Pick<Guide, 'site'>, edition: string) => ({
	edition,
	licence: site.licence?.id ?? null,
});

/** Sorted by code units of the ids, independent of the locale. */
const byId = <T>(entries: Readonly<Record<string, T>>): [string, T][] =>
	Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));

function pairEntry(pair: Pair, { causes }: Guide, plain: Plain): ApiPair {
	const [first, second] = pair.halves.map(({ value, list, code }) => ({
		...{ list: list.id, hex: code?.hex ?? hexOf(value, list.digits), decimal: value >>> 0 },
		...{ code: code?.id ?? null, name: code?.name ?? null, short: code?.short ?? null },
		url: code ? href(code.address) : null,
	}));
	if (!first || !second) throw new Error(`The pair ${pair.id} has no two halves.`);
	const { id, label, summary, evidence, path, tells, reply } = pair;
	return {
		...{ id, label, url: href(pair.address), first, second, summary, evidence },
		...{ known: plain(pair.known), unknown: plain(pair.unknown) },
		path: { ...path, says: plain(path.says) },
		ranking: plain(pair.ranking),
		causes: pair.causes.flatMap((link, index) => {
			const cause = causes.find((one) => one.id === link.cause);
			if (!cause) return [];
			return {
				...{ id: cause.id, title: cause.title, url: href(cause.address), rank: index + 1, evidence: link.evidence },
				...{ basis: plain(link.basis), observation: plain(link.observation) },
				sources: citedWithin([link.basis, link.observation]),
			};
		}),
		triage: pair.triage.map((step) => ({
			...{ id: step.id, url: `${href(pair.address)}#${step.id}`, title: step.title, where: step.where },
			...{ do: plain(step.do), result: plain(step.result) },
		})),
		...{ tells, reply: textOf(reply) },
		...(audienceOf(reply) && { replyAudience: audienceOf(reply) }),
		sources: citedWithin([pair.known, pair.unknown, pair.ranking, path.says, pair.causes, pair.triage]),
	};
}

function probeOf(probe: Probe | undefined) {
	if (!probe) return null;
	const { command, record, patterns, results, answers } = probe;
	return {
		...{ command, record, patterns },
		results: results.map((result) => ({
			...result,
			check: result.check ?? null,
			answer: answers[result.id] ?? null,
		})),
	};
}
