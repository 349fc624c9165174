/** The part of a diagnosis that the walk needs. Pages and elements have richer forms of it. */
export interface Tree {
	/** Raised when addresses of older editions could be misread. */
	version: number;
	/** Id of the first question. */
	start: string;
	questions: readonly { id: string; answers: readonly { id: string; to: string }[] }[];
	/** Each leads to a cause, then to further causes, likeliest first. */
	outcomes: readonly { id: string; article?: string; next?: readonly string[] }[];
	/** Renamed ids: `old: new` for a question, `old.answer: new.answer` for an answer. */
	aliases?: Readonly<Record<string, string>>;
	/** Causes that can be worked through, with the ids of their steps in order. */
	causes?: readonly { id: string; steps: readonly string[] }[];
}
