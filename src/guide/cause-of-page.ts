import type { Cause } from './guide.ts';
import { loadGuide } from './load.ts';

/**
 * The parts of an article are components that MDX calls, so nobody can hand them the cause.
 *
 * @param params those of the page
 * @returns the cause whose page is being rendered
 * @throws when the page is no article
 */
export function causeOfPage({ cause: id }: Record<string, string | undefined>): Cause {
	const cause = loadGuide().causes.find((candidate) => candidate.id === id);
	if (!cause) throw new Error(`There is no article "${id ?? ''}".`);
	return cause;
}
