import { writeFragment } from '../diagnosis/fragment.ts';
import { walk, type Answers } from '../diagnosis/walk.ts';
import { href } from './href.ts';
import type { Guide } from './guide.ts';

/**
 * The address at which a diagnosis continues from known answers. Without JavaScript the fragment has no effect, so the
 * address is that of the first open question, or of the outcome.
 *
 * @param code id of the entry point, if the diagnosis can show it
 */
export function answerAddress({ tree, causes }: Guide, answers: Answers, code?: string): string {
	const { at, ended } = walk(tree, answers);
	const outcome = ended ? tree.outcomes.find(({ id }) => id === at) : undefined;
	const cause = outcome && 'article' in outcome ? causes.find(({ id }) => id === outcome.article) : undefined;
	if (cause) return href(cause.address);
	return `${href(at === tree.start ? '/diagnose/' : `/diagnose/${at}/`)}#${writeFragment(tree, answers, code)}`;
}
