import type { Rule } from '../rule.ts';
import { markdownOf } from '../texts.ts';
import { unclosedFence } from '../unclosed-fence.ts';

/** Text after an unclosed block would be shown and copied as part of the command. */
export const fencesClosed: Rule = {
	id: 'fences-closed',
	title: 'Every fenced block is closed.',
	remedy: 'Write a line of three backticks where the command ends.',
	check: (content) =>
		markdownOf(content).flatMap(({ file, path, text, textLine }) => {
			const line = unclosedFence(text);
			return line === undefined
				? []
				: [{ file, field: path.join('.'), line: textLine && textLine + line, message: 'This block is not closed.' }];
		}),
};
