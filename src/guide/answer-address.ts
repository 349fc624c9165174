import { writeFragment } from '../diagnosis/fragment.ts';
import { walk, type Answers } from '../diagnosis/walk.ts';
import { href } from './href.ts';
import type { Guide } from './guide.ts';

/**
 * Where a diagnosis goes on from answers that are known. Without a script the fragment has no effect, so the address is
 * that of the first open question, or of the page at which the answers end.
 *
 * @param code id of what it is started from, where the page of the questions can name it
 */
export function answerAddress({ tree, causes }: Guide, answers: Answers, code?: string): string {
	const { at, ended } = walk(tree, answers);
	const outcome = ended ? tree.outcomes.find(({ id }) => id === at) : undefined;
	const cause = outcome && 'article' in outcome ? causes.find(({ id }) => id === outcome.article) : undefined;
	if (cause) return href(cause.address);
	return `${href(at === tree.start ? '/diagnose/' : `/diagnose/${at}/`)}#${writeFragment(tree, answers, code)}`;
}
