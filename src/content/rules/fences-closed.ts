import type { Rule } from '../rule.ts';
import { markdownOf } from '../texts.ts';
import { unclosedFence } from '../unclosed-fence.ts';

/** What follows a block that nobody closed would be shown as a part of the command, and copied with it. */
export const fencesClosed: Rule = {
	id: 'fences-closed',
	title: 'Every fenced block is closed.',
	remedy: 'Write three backticks on a line of their own where the command ends.',
	check: (content) =>
		markdownOf(content).flatMap(({ file, path, text, textLine }) => {
			const line = unclosedFence(text);
			return line === undefined
				? []
				: [{ file, field: path.join('.'), line: textLine && textLine + line, message: 'This block is not closed.' }];
		}),
};
