import { findFences } from '../content/fences.ts';
import type { DeskFacts } from '../reply/desk.ts';
import type { ReplyFacts } from '../reply/facts.ts';
import type { Guide } from './guide.ts';
import { allReplies, replyOfCode } from './replies.ts';

/**
 * The data of the ticket box: each reply, and the command with which an engineer confirms a cause.
 *
 * @param guide the joined content
 * @param plain converts Markdown to plain text
 */
export function deskFacts(guide: Guide, plain: (markdown: string) => string): DeskFacts {
	const { causes, codes, tree, words } = guide;
	const checks = new Map(causes.map(({ address, test }) => [address, firstCommand(test)]));
	const short = ({ audience, title, meaning, lead }: ReplyFacts, address: string): [string, ReplyFacts] => {
		const check = checks.get(address);
		return [
			address,
			{ ...(audience && { audience }), title, meaning, steps: [], ...(lead && { lead }), ...(check && { check }) },
		];
	};
	return {
		replies: Object.fromEntries([
			...allReplies(guide, plain).map((reply) => short(reply, reply.address)),
			...codes
				.filter((code) => code.causes.length > 0)
				.map((code) => short(replyOfCode(code, [], plain, words), code.address)),
		]),
		start: `/diagnose/${tree.start}/`,
	};
}

/** @returns the first line of the first command of a test; the page has the rest */
function firstCommand(test: object): string | undefined {
	const [fence] = Object.values(test).flatMap((text) =>
		typeof text === 'string' ? findFences(text).filter(({ language }) => language !== 'output') : [],
	);
	return fence?.code.trim().split('\n')[0];
}
