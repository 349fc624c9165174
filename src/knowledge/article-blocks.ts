import { blocksOf, type BlockContext } from '../markdown/blocks.ts';
import type { ApiArticle, ApiStep } from '../schemas/api.ts';
import type { Article } from '../schemas/article.ts';
import type { Step } from '../schemas/step.ts';

/** @returns the test of a cause and how one knows that it is fixed, in small blocks */
export function articleBlocks(
	{ test, verify }: Pick<Article, 'test' | 'verify'>,
	context: BlockContext,
): Pick<ApiArticle, 'test' | 'verify'> {
	const { where, rights, minutes } = test;
	const how = blocksOf(test.how, context);
	const yes = blocksOf(test.yes, context);
	const no = blocksOf(test.no, context);
	return { test: { where, rights, minutes, how, yes, no }, verify: blocksOf(verify, context) };
}

/** @returns the texts of a step in small blocks; an empty list where it has no such text */
export function stepBlocks(step: Step, context: BlockContext): ApiStep['blocks'] {
	const blocks = (markdown: string | undefined) => (markdown ? blocksOf(markdown, context) : []);
	return {
		noteFirst: blocks(step.noteFirst),
		do: blocks(step.do),
		expect: blocks(step.expect),
		ifNot: blocks(step.ifNot),
		undo: blocks(step.undo),
		checkUndo: blocks(step.checkUndo),
	};
}
