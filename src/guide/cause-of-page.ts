import type { Cause } from './guide.ts';
import { loadGuide } from './load.ts';

/**
 * Finds the cause for the parts of an article: MDX calls these components, so they cannot receive it as a prop.
 *
 * @param params the parameters of the page
 * @returns the cause whose page is being rendered
 * @throws when the page is not an article
 */
export function causeOfPage({ cause: id }: Record<string, string | undefined>): Cause {
	const cause = loadGuide().causes.find((candidate) => candidate.id === id);
	if (!cause) throw new Error(`There is no article "${id ?? ''}".`);
	return cause;
}
