import type { Content } from '../content/content.ts';
import type { Entry } from '../links/ledger.ts';

/** The editions of a guide, as needed by a diagnosis. */
export interface StepEditions {
	/** The day of the newest edition; undefined if there is none. */
	newest: string | undefined;
	/** The edition that added or last changed a step; undefined if that was before changes were recorded. */
	since(address: Entry): string | undefined;
}

/**
 * Uses the days that `npm run ledger` recorded, not the day that pages show, which can be set and is unrelated to steps.
 *
 * @param content parsed content
 */
export function stepEditions({ editions: [file] }: Content): StepEditions {
	return {
		newest: file?.data.editions[0]?.date,
		since: (address) => file?.data.steps.get(address)?.since,
	};
}
