import type { z } from 'astro/zod';
import type { api, ApiName } from '../schemas/api.ts';
import { isAnswer } from '../links/ledger.ts';
import type { Redirects } from '../schemas/redirects.ts';
import { loadChanges, type Changed } from './changes.ts';
import { loadRedirects } from './redirects.ts';
import { head, referenceData } from './api-reference.ts';
import { href } from './href.ts';
import type { Guide } from './guide.ts';
import { overdueOf } from './overdue.ts';

type Data = { [Name in Exclude<ApiName, 'index'>]: z.output<(typeof api)[Name]> };
type Plain = (markdown: string) => string;

/** The data of each file in `/api/`, except the index. */
export const apiData: { [Name in keyof Data]: (guide: Guide, plain: Plain, edition: string) => Data[Name] } = {
	...referenceData,
	codes: ({ codes, sources }, plain) =>
		codes.map(
			({
				id,
				list,
				hex,
				value,
				name,
				also,
				short,
				meaning,
				evidence,
				sources: cited,
				address,
				causes,
				stage,
				state,
			}) => ({
				id,
				list: list.id,
				hex,
				decimal: value,
				name: name ?? null,
				also,
				short,
				meaning: plain(meaning),
				evidence,
				source: sources[cited[0] ?? '']?.url ?? '',
				sources: cited,
				url: href(address),
				causes,
				station: stage ?? '',
				state: state ?? false,
			}),
		),
	articles: ({ causes }, plain) =>
		causes.map((cause) => {
			const { id, audience, title, address, summary, stage, codes, pairs, evidence, reviewed, reviewBy } = cause;
			return {
				id,
				...(audience && { audience }),
				title,
				url: href(address),
				summary,
				station: stage ?? '',
				codes: [...pairs.map(({ pair }) => pair.id), ...codes.map((code) => code.id)],
				evidence,
				reviewed,
				reviewBy,
				test: {
					where: cause.test.where,
					rights: cause.test.rights,
					minutes: cause.test.minutes,
					how: plain(cause.test.how),
					yes: plain(cause.test.yes),
					no: plain(cause.test.no),
				},
				verify: plain(cause.verify),
				steps: cause.steps.map((step) => ({
					id: step.id,
					...(step.audience && { audience: step.audience }),
					title: step.title,
					url: `${href(address)}#${step.id}`,
					where: step.where,
					rights: step.rights,
					minutes: step.minutes,
					risk: step.risk,
					cuts: step.disconnects,
					restart: step.restart,
					changes: step.changes,
					lowersSecurity: step.lowersSecurity !== undefined,
					lowers: step.lowersSecurity ?? null,
					putBack: step.revert ?? null,
					noUndo: step.noUndo ?? null,
					do: plain(step.do),
					expect: plain(step.expect),
					ifNot: plain(step.ifNot),
					undo: step.undo ? plain(step.undo) : null,
					noteFirst: step.recordFirst ? plain(step.recordFirst) : null,
					checkUndo: step.checkUndo ? plain(step.checkUndo) : null,
				})),
			};
		}),
	changes: (guide) =>
		loadChanges(guide).map(({ date, added, changed, retired }) => ({
			edition: date,
			added: added.map(entry),
			changed: changed.map(entry),
			retired: retired.map(entry),
		})),
	diagnosis: ({ causes, site, tree }, _plain, edition) => ({
		...head({ site }, edition),
		version: tree.version,
		start: tree.start,
		aliases: aliasesIn(loadRedirects().redirects.moved),
		questions: tree.questions.map(({ id, ask, stage, answers }) => ({
			id,
			ask,
			url: href(`/diagnose/${id}/`),
			station: stage ?? '',
			answers: answers.map(({ id: answer, label, to }) => ({ id: answer, label, to })),
		})),
		outcomes: tree.outcomes.map((outcome) => {
			const article = 'article' in outcome ? outcome.article : null;
			const title = 'escalate' in outcome ? outcome.escalate : (causes.find(({ id }) => id === article)?.title ?? '');
			return { id: outcome.id, article, title, next: outcome.next };
		}),
	}),
	stale: (guide, _plain, edition) =>
		overdueOf(guide, edition).map(({ id, kind, title, address, reviewed, reviewBy }) => ({
			id,
			kind,
			title,
			url: href(address),
			reviewed,
			reviewBy,
		})),
};

/** Renamed questions and answers, in the published form: `question` and `question.answer`. */
const aliasesIn = (moved: Redirects['moved']): Record<string, string> =>
	Object.fromEntries(
		Object.entries(moved).flatMap((names) => {
			const [from, to] = names.map((name) =>
				isAnswer(name) ? name.replace('=', '.') : /^\/diagnose\/([^/]+)\/$/.exec(name)?.[1],
			);
			return from !== undefined && to !== undefined ? [[from, to] as const] : [];
		}),
	);

const entry = ({ title, address }: Changed) => ({ title, url: href(address) });
