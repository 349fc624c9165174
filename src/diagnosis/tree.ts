/** The part of a diagnosis that the walk needs. Pages and elements have richer forms of it. */
export interface Tree {
	/** Raised when addresses of older editions could be misread. */
	version: number;
	/** Id of the first question. */
	start: string;
	questions: readonly { id: string; answers: readonly { id: string; to: string }[] }[];
	outcomes: readonly { id: string }[];
}
