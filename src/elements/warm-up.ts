import type { findCauses } from '../finder/find-causes.ts';
import type { FinderIndex } from '../finder/report-index.ts';

/** A text of so many characters takes long enough to be felt. */
const long = 5_000;
/** So many characters are enough to need everything once. */
const enough = 400;

/**
 * Reads the beginning of a long text in a task of its own: what the finder makes once, and what the browser compiles, is
 * ready then, and the whole text keeps nobody waiting twice. A short text is left alone.
 */
export async function warmUp(find: typeof findCauses, text: string, index: FinderIndex): Promise<void> {
	if (text.length < long) return;
	find(text.slice(0, enough), index);
	await new Promise((resolve) => setTimeout(resolve));
}
