import type { Mark } from '../../diagnosis/progress.ts';
import type { Words } from '../../schemas/words.ts';
import type { BlockWords } from './block-nodes.ts';

/** What the page carries for working through an outcome. */
export interface WorkData extends BlockWords {
	/** What the diagnosis is about. */
	title: string;
	/** Address of the articles for machines. */
	articles: string;
	causes: { id: string; title: string; url: string; steps: string[] }[];
	/** Where a step is done, by id. */
	places: Record<string, string>;
	words: Pick<Words, 'article' | 'work' | 'transcript'>;
}

/** What a person does while working through; the diagnosis takes it into its state. */
export interface WorkActs {
	mark(cause: string, step: string, mark: Mark | undefined): void;
	judge(cause: string, fixed: boolean | undefined): void;
}

/** @returns the part of a template or panel that has this name */
export function part<Type extends HTMLElement = HTMLElement>(within: ParentNode, name: string): Type {
	const found = within.querySelector<Type>(`[data-part="${name}"]`);
	if (!found) throw new Error(`The page lacks the part "${name}".`);
	return found;
}
