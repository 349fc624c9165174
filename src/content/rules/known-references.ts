import { codeId } from '../../codes/identity.ts';
import type { Content, ContentFile } from '../parse-content.ts';
import type { Problem, Rule } from '../rule.ts';

/** Ids that one part of the content takes from another: stations, places, causes, lists, questions and answers. */
export const knownReferences: Rule = {
	id: 'known-references',
	title: 'Whatever is referred to exists.',
	remedy: 'Correct the id, or add what it names.',
	check(content) {
		const known = knownIds(content);
		const problems: Problem[] = [];
		const expect = (file: ContentFile<unknown>, field: string, kind: keyof typeof kindsOf, id: string) => {
			if (kindsOf[kind].some((name) => content.broken.has(name)) || known[kind].has(id)) return;
			problems.push({ ...placeOf(file, field), message: `There is no ${kind} "${id}".` });
		};
		for (const file of content.articles) {
			expect(file, 'station', 'station', file.data.station);
			expect(file, 'test.where', 'place', file.data.test.where);
			file.data.steps.forEach((step, index) => expect(file, `steps.${index}.where`, 'place', step.where));
			file.data.notThis.forEach(({ cause }, index) => expect(file, `notThis.${index}.cause`, 'article', cause));
		}
		for (const file of content.codes)
			file.data.codes.forEach((code, index) => {
				expect(file, `codes.${index}.station`, 'station', code.station);
				for (const cause of code.causes) expect(file, `codes.${index}.causes`, 'article', cause);
				for (const guide of code.guides ?? []) expect(file, `codes.${index}.guides`, 'guide', guide);
				for (const tell of Object.entries(code.tells)) expect(file, `codes.${index}.tells`, 'answer', tell.join('='));
			});
		for (const file of content.pairs) {
			const { path, causes, split, tells } = file.data;
			for (const part of ['passed', 'broke'] as const)
				for (const id of path[part]) expect(file, `path.${part}`, 'station', id);
			causes.forEach(({ cause }, index) => expect(file, `causes.${index}.cause`, 'article', cause));
			split.forEach(({ where }, index) => expect(file, `split.${index}.where`, 'place', where));
			for (const tell of Object.entries(tells)) expect(file, 'tells', 'answer', tell.join('='));
		}
		for (const file of content.diagnosis) {
			file.data.questions.forEach(({ station, where }, index) => {
				expect(file, `questions.${index}.station`, 'station', station);
				expect(file, `questions.${index}.where`, 'place', where);
			});
			file.data.outcomes.forEach((outcome, index) => {
				const field = `outcomes.${index}`;
				if ('article' in outcome) expect(file, `${field}.article`, 'article', outcome.article);
				else expect(file, `${field}.station`, 'station', outcome.station);
				for (const id of outcome.next) expect(file, `${field}.next`, 'article', id);
			});
		}
		for (const file of content.myths) for (const id of file.data.articles) expect(file, 'articles', 'article', id);
		for (const file of content.site) {
			for (const id of Object.values(file.data.pairs ?? {})) expect(file, 'pairs', 'list', id);
			if (!file.data.pairs && content.pairs.length > 0)
				problems.push({ ...placeOf(file, 'pairs'), message: 'There are pairs, and no two lists are named for them.' });
			file.data.common.forEach((id, index) => expect(file, `common.${index}`, 'code or pair', id));
		}
		for (const file of content.messages) {
			const { lists, labels, events, sentences, unwraps } = file.data;
			for (const id of Object.keys(lists)) expect(file, `lists.${id}`, 'list', id);
			labels.forEach(({ list }, index) => list && expect(file, `labels.${index}.list`, 'list', list));
			if (events) expect(file, 'events.list', 'list', events.list);
			events?.reasons.forEach(({ list }, index) => expect(file, `events.reasons.${index}.list`, 'list', list));
			sentences.forEach(({ codes, articles, tells }, index) => {
				for (const id of codes) expect(file, `sentences.${index}.codes`, 'code or pair', id);
				for (const id of articles) expect(file, `sentences.${index}.articles`, 'article', id);
				for (const tell of Object.entries(tells)) expect(file, `sentences.${index}.tells`, 'answer', tell.join('='));
			});
			unwraps.forEach(({ list }, index) => expect(file, `unwraps.${index}.list`, 'list', list));
		}
		return problems;
	},
};

/** Where the ids of each kind come from. */
const kindsOf = {
	station: ['stations'],
	place: ['site'],
	article: ['articles'],
	guide: ['guides'],
	list: ['codes'],
	answer: ['diagnosis'],
	'code or pair': ['codes', 'pairs'],
} as const;

const placeOf = (file: ContentFile<unknown>, field: string) => ({
	file: file.file,
	field,
	line: file.lineOf(field.split('.')),
});

function knownIds(content: Content): Record<keyof typeof kindsOf, Set<string>> {
	const [site] = content.site;
	return {
		station: new Set(content.stations.flatMap(({ data }) => data.map(({ id }) => id))),
		place: new Set(Object.keys(site?.data.places ?? {})),
		article: new Set(content.articles.map(({ id }) => id)),
		guide: new Set(content.guides.map(({ id }) => id)),
		list: new Set(content.codes.map(({ id }) => id)),
		answer: new Set(
			content.diagnosis.flatMap(({ data }) =>
				data.questions.flatMap((question) => question.answers.map(({ id }) => `${question.id}=${id}`)),
			),
		),
		'code or pair': new Set([
			...content.pairs.map(({ id }) => id),
			...content.codes.flatMap(({ id, data }) => data.codes.map(({ value }) => codeId(id, value, data.primary))),
		]),
	};
}
