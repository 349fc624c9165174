import { createHash } from 'node:crypto';
import { codeAddress, codeId, pairId } from '../codes/identity.ts';
import type { Content } from '../content/parse-content.ts';

const digest = (...parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);

/**
 * @param content parsed content
 * @returns a short digest of what each page says, by address; pages that only list others are left out
 */
export function digestsOf({ articles, codes, pairs, diagnosis, guides, myths }: Content): Map<string, string> {
	return new Map([
		...articles.map(({ id, data, body }) => [`/fix/${id}/`, digest(data, body)] as const),
		...pairs.map(({ data }) => [codeAddress(pairId(data.first, data.second)), digest(data)] as const),
		...codes.flatMap(({ id: list, data: { codes: all, primary } }) =>
			all.map((code) => [codeAddress(codeId(list, code.value, primary)), digest(code)] as const),
		),
		...diagnosis.flatMap(({ data: { questions, outcomes } }) => [
			...questions.map((question) => [`/diagnose/${question.id}/`, digest(question)] as const),
			...outcomes
				.filter((outcome) => 'human' in outcome)
				.map((outcome) => [`/diagnose/${outcome.id}/`, digest(outcome)] as const),
		]),
		...guides.map(({ id, data, body }) => [`/guides/${id}/`, digest(data, body)] as const),
		...myths.map(({ id, data }) => [`/myths/#${id}`, digest(data)] as const),
	]);
}
