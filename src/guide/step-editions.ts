import type { Content } from '../content/content.ts';
import type { Entry } from '../links/ledger.ts';

/** The editions of a guide, as far as a diagnosis must know them. */
export interface StepEditions {
	/** The day of the newest; undefined in a guide that has written down none. */
	newest: string | undefined;
	/** The edition in which a step came or last changed; undefined where that was before any was written down. */
	since(address: Entry): string | undefined;
}

/**
 * It reads what `npm run ledger` wrote, and not the day that a build prints: that can be set, and says nothing of the steps.
 *
 * @param content parsed content
 */
export function stepEditions({ editions: [file] }: Content): StepEditions {
	return {
		newest: file?.data.editions[0]?.date,
		since: (address) => file?.data.steps.get(address)?.since,
	};
}
