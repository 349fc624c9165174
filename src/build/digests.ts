import type { Content } from '../content/content.ts';
import { createHash } from 'node:crypto';
import { codeAddress, codeId, pairId } from '../codes/identity.ts';
import { withoutCitations } from '../content/citation.ts';

/** @returns a short digest of values */
export const digest = (...parts: unknown[]) =>
	createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);

/**
 * @param content parsed content
 * @returns a short digest of the content of each page, by address, without pages that only list others
 */
export function digestsOf({ articles, codes, pairs, diagnosis, guides, myths, notes }: Content): Map<string, string> {
	const all = Object.entries(notes[0]?.data ?? {});
	/** The address and digest of a page, including the notes on it and its steps. */
	const digestAt = (address: string, ...parts: unknown[]) => {
		const own = all.filter(([place]) => place.split('#')[0] === address);
		return [address, digest(...parts, ...own)] as const;
	};
	return new Map([
		...articles.map(({ id, data, body }) => digestAt(`/fix/${id}/`, data, body)),
		...pairs.map(({ data }) => digestAt(codeAddress(pairId(data.first, data.second)), data)),
		...codes.flatMap(({ id: list, data: { codes: all, primary } }) =>
			all.map((code) => digestAt(codeAddress(codeId(list, code.value, primary)), code)),
		),
		...diagnosis.flatMap(({ data: { questions, outcomes } }) => [
			...questions.map((question) => digestAt(`/diagnose/${question.id}/`, question)),
			...outcomes
				.filter((outcome) => 'escalate' in outcome)
				.map((outcome) => digestAt(`/diagnose/${outcome.id}/`, outcome)),
		]),
		...guides.map(({ id, data, body }) => digestAt(`/guides/${id}/`, data, body)),
		...myths.map(({ id, data }) => digestAt(`/myths/#${id}`, data)),
	]);
}

/**
 * @param content parsed content
 * @returns a short digest of the text of each step, by address: including its note, without its citations and its id. A
 * field that a later version adds changes no digest until a step uses it
 */
export function stepDigestsOf({ articles, notes }: Content): Map<string, string> {
	const noted = notes[0]?.data ?? {};
	return new Map(
		articles.flatMap(({ id, data: { steps } }) =>
			steps.map(({ id: step, ...fields }) => {
				const address = `/fix/${id}/#${step}`;
				const texts = Object.entries(fields)
					.filter(([, value]) => value !== undefined && value !== false)
					.map(([name, value]) => [name, typeof value === 'string' ? withoutCitations(value) : value])
					.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
				return [address, digest(texts, ...(Object.hasOwn(noted, address) ? [noted[address]] : []))] as const;
			}),
		),
	);
}
