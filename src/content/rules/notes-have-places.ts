import { textOf } from '../../schemas/audience.ts';
import { addressesOf } from '../addresses.ts';
import { citedIds } from '../citation.ts';
import type { Rule } from '../rule.ts';

/** A note whose page or step was renamed would silently disappear. */
export const notesHavePlaces: Rule = {
	id: 'notes-have-places',
	title: 'Every note belongs to a page or a step, and cites nothing.',
	remedy: 'Correct the address, as in /fix/<cause>/#<step>. A claim that needs a source belongs in an article.',
	whole: true,
	check(content) {
		const addresses = addressesOf(content);
		const steps = new Map(
			content.articles.map(({ id, data }) => [`/fix/${id}/`, new Set(data.steps.map((step) => step.id))]),
		);
		return content.notes.flatMap(({ file, data, lineOf }) =>
			Object.entries(data).flatMap(([place, text]) => {
				const [page = '', step] = place.split('#');
				const found = step === undefined ? addresses.has(page) : steps.get(page)?.has(step);
				const messages = [
					...(found ? [] : [`There is no page or step "${place}".`]),
					...(citedIds(textOf(text)).length > 0 ? [`The note at "${place}" cites a source.`] : []),
				];
				return messages.map((message) => ({ file, field: place, line: lineOf([place]), message }));
			}),
		);
	},
};
