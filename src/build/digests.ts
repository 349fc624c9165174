import type { Content } from '../content/content.ts';
import { createHash } from 'node:crypto';
import { codeAddress, codeId, pairId } from '../codes/identity.ts';
import { withoutCitations } from '../content/citation.ts';

/** @returns a short digest of some values */
export const digest = (...parts: unknown[]) =>
	createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);

/**
 * @param content parsed content
 * @returns a short digest of what each page says, by address; pages that only list others are left out
 */
export function digestsOf({ articles, codes, pairs, diagnosis, guides, myths, notes }: Content): Map<string, string> {
	const all = Object.entries(notes[0]?.data ?? {});
	/** Each page with what it says; a note on it or its steps is part of that. */
	const said = (address: string, ...parts: unknown[]) => {
		const own = all.filter(([place]) => place.split('#')[0] === address);
		return [address, digest(...parts, ...own)] as const;
	};
	return new Map([
		...articles.map(({ id, data, body }) => said(`/fix/${id}/`, data, body)),
		...pairs.map(({ data }) => said(codeAddress(pairId(data.first, data.second)), data)),
		...codes.flatMap(({ id: list, data: { codes: all, primary } }) =>
			all.map((code) => said(codeAddress(codeId(list, code.value, primary)), code)),
		),
		...diagnosis.flatMap(({ data: { questions, outcomes } }) => [
			...questions.map((question) => said(`/diagnose/${question.id}/`, question)),
			...outcomes
				.filter((outcome) => 'escalate' in outcome)
				.map((outcome) => said(`/diagnose/${outcome.id}/`, outcome)),
		]),
		...guides.map(({ id, data, body }) => said(`/guides/${id}/`, data, body)),
		...myths.map(({ id, data }) => said(`/myths/#${id}`, data)),
	]);
}

/**
 * @param content parsed content
 * @returns a short digest of what each step says to the person who carries it out, by address: a note on it counts, its
 * sources and its name do not. A field that a later version brings changes no digest until a step has it
 */
export function stepDigestsOf({ articles, notes }: Content): Map<string, string> {
	const noted = notes[0]?.data ?? {};
	return new Map(
		articles.flatMap(({ id, data: { steps } }) =>
			steps.map(({ id: step, ...fields }) => {
				const address = `/fix/${id}/#${step}`;
				const said = Object.entries(fields)
					.filter(([, value]) => value !== undefined && value !== false)
					.map(([name, value]) => [name, typeof value === 'string' ? withoutCitations(value) : value])
					.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
				return [address, digest(said, ...(Object.hasOwn(noted, address) ? [noted[address]] : []))] as const;
			}),
		),
	);
}
