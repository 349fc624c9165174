import type { APIRoute } from 'astro';
import { loadKnowledge } from '../../knowledge/load.ts';
import { plainText } from '../../knowledge/markdown.ts';
import { startsOf } from '../../knowledge/named-in-diagnosis.ts';
import { allReplies, replyOfCode } from '../../knowledge/replies.ts';
import type { DeskFacts } from '../../reply/desk.ts';

/** What the box for tickets loads: what each reply says, and which causes fit which code. */
export const GET: APIRoute = async () => {
	const knowledge = await loadKnowledge();
	const { causes, codes, pairs, tree, words } = knowledge;
	const plain = await plainText();
	const fitting = codes.filter((code) => code.causes.length > 0);
	const facts: DeskFacts = {
		replies: Object.fromEntries([
			...allReplies(knowledge, plain).map(({ title, meaning, steps, done, lead, more, address }) => [
				address,
				{ title, meaning, steps, ...(done && { done }), ...(lead && { lead }), ...(more && { more }) },
			]),
			...fitting.map((code) => {
				const named = code.causes.flatMap((id) => causes.find((cause) => cause.id === id) ?? []);
				return [code.address, replyOfCode(code, named, plain, words)];
			}),
		]),
		causes: Object.fromEntries([
			...pairs.map(({ id, causes: ranked }) => [id, ranked.map(({ cause }) => cause)]),
			...fitting.map(({ id, causes: ids }) => [id, ids]),
		]),
		diagnosis: startsOf(knowledge),
		start: `/diagnose/${tree.start}/`,
	};
	return Response.json(facts);
};
