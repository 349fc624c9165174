import type { Moved } from './succession.ts';

/** The part of a diagnosis that the walk needs. Pages and elements have larger types. */
export interface Tree {
	/** Raised when addresses of older editions could be misread. */
	version: number;
	/** Id of the first question. */
	start: string;
	questions: readonly { id: string; answers: readonly { id: string; to: string }[] }[];
	/** Each leads to a cause, then to further causes, likeliest first. */
	outcomes: readonly { id: string; article?: string; next?: readonly string[] }[];
	/** Successors of ids in old addresses. */
	moved?: Moved;
	/** The day of this edition; absent in a guide without recorded editions. */
	edition?: string;
	/** Causes whose steps can be marked, with their steps in order. */
	causes?: readonly { id: string; steps: readonly { id: string }[] }[];
}

/** Id of the answer that is not evidence: it continues the diagnosis and rules nothing out. */
export const notSure = 'not-sure';
