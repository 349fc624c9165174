import { findFences } from '../content/fences.ts';
import type { DeskFacts } from '../reply/desk.ts';
import type { ReplyFacts } from '../reply/facts.ts';
import type { Guide } from './guide.ts';
import { allReplies, replyOfCode } from './replies.ts';

/**
 * What the box for tickets loads: what each reply says, and with which command an engineer confirms a cause.
 *
 * @param guide all that is known
 * @param plain makes plain text of Markdown
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

/** @returns the first line of the first command of a test; what follows is on the page */
function firstCommand(test: object): string | undefined {
	const [fence] = Object.values(test).flatMap((text) =>
		typeof text === 'string' ? findFences(text).filter(({ language }) => language !== 'output') : [],
	);
	return fence?.code.trim().split('\n')[0];
}
