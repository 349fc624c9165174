import type { z } from 'astro/zod';
import type { api, ApiName } from '../schemas/api.ts';
import { articleBlocks, stepBlocks } from './article-blocks.ts';
import { loadChanges, type Changed } from './changes.ts';
import { href } from './href.ts';
import type { Knowledge } from './knowledge.ts';
import { overdueOf } from './overdue.ts';

type Data = { [Name in ApiName]: z.output<(typeof api)[Name]> };
type Plain = (markdown: string) => string;

/** What each file in `/api/` holds. */
export const apiData: { [Name in ApiName]: (knowledge: Knowledge, plain: Plain, now: Date) => Data[Name] } = {
	codes: ({ codes, sources }, plain) =>
		codes.map(({ id, list, hex, value, name, short, meaning, evidence, sources: cited, address, causes, station }) => ({
			id,
			list: list.id,
			hex,
			decimal: value,
			name: name ?? null,
			short,
			meaning: plain(meaning),
			evidence,
			source: sources[cited[0] ?? '']?.url ?? '',
			url: href(address),
			causes,
			station,
		})),
	articles: ({ causes, site, sources }, plain) =>
		causes.map((cause) => {
			const { id, title, address, summary, station, codes, pairs, evidence, reviewed, reviewBy } = cause;
			const context = { base: href('/'), sources, slots: site.slots, sourcesAt: href(address) };
			return {
				id,
				title,
				url: href(address),
				summary,
				station,
				codes: [...pairs.map(({ pair }) => pair.id), ...codes.map((code) => code.id)],
				evidence,
				reviewed,
				reviewBy,
				...articleBlocks(cause, context),
				steps: cause.steps.map((step) => ({
					id: step.id,
					title: step.title,
					url: `${href(address)}#${step.id}`,
					where: step.where,
					rights: step.rights,
					minutes: step.minutes,
					risk: step.risk,
					cuts: step.cuts,
					restart: step.restart,
					changes: step.changes,
					lowersSecurity: step.lowersSecurity !== undefined,
					lowers: step.lowersSecurity ?? null,
					putBack: step.putBack ?? null,
					noUndo: step.noUndo ?? null,
					do: plain(step.do),
					expect: plain(step.expect),
					ifNot: plain(step.ifNot),
					undo: step.undo ? plain(step.undo) : null,
					blocks: stepBlocks(step, context),
				})),
			};
		}),
	changes: (knowledge) =>
		loadChanges(knowledge).map(({ date, added, changed, retired }) => ({
			edition: date,
			added: added.map(entry),
			changed: changed.map(entry),
			retired: retired.map(entry),
		})),
	diagnosis: ({ causes, tree }) => ({
		version: tree.version,
		start: tree.start,
		aliases: tree.aliases,
		questions: tree.questions.map(({ id, ask, station, answers }) => ({
			id,
			ask,
			url: href(`/diagnose/${id}/`),
			station,
			answers: answers.map(({ id: answer, label, to }) => ({ id: answer, label, to })),
		})),
		outcomes: tree.outcomes.map((outcome) => {
			const article = 'article' in outcome ? outcome.article : null;
			const title = 'human' in outcome ? outcome.human : (causes.find(({ id }) => id === article)?.title ?? '');
			return { id: outcome.id, article, title, next: outcome.next };
		}),
	}),
	stale: (knowledge, _plain, now) =>
		overdueOf(knowledge, now).map(({ id, kind, title, address, reviewed, reviewBy }) => ({
			id,
			kind,
			title,
			url: href(address),
			reviewed,
			reviewBy,
		})),
};

const entry = ({ title, address }: Changed) => ({ title, url: href(address) });
