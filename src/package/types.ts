// These types are published as they are here, so this file imports nothing.

/** How good a claim is, strongest first. */
export type Grade = 'documented' | 'reproduced' | 'reported' | 'unproven' | 'refuted';

/** One number or name of an answer: a code has one, a pair two. */
export interface DecodedPart {
	/** Id of the code; null for what is not in this edition. */
	id: string | null;
	/** Id of its list; empty where nothing says which. */
	list: string;
	/** What the list is called. */
	listLabel: string;
	/** As its list writes it; for the unknown as it was read. */
	written: string;
	/** Two to four words; empty for the unknown. */
	short: string;
	/** What it means; empty for the unknown. */
	meaning: string;
	/** How good that claim is; null for the unknown. */
	evidence: Grade | null;
}

/** One cause that fits. */
export interface DecodedCause {
	id: string;
	title: string;
	url: string;
}

/** What was recognised. */
export interface DecodedAnswer {
	/**
	 * - `code`: one code
	 * - `pair`: two codes that were recorded together
	 * - `unrecorded-pair`: two known codes that nobody recorded together
	 * - `unknown`: well formed, and not in this edition; no other code is offered for it
	 */
	kind: 'code' | 'pair' | 'unrecorded-pair' | 'unknown';
	/** Id of the code or pair; for the unknown the number or name itself. */
	id: string;
	parts: DecodedPart[];
	/** What a recorded pair means; else empty. */
	summary: string;
	/** Why the text was read so. */
	reason: string;
	/** What can be said of an unknown number by its shape. */
	shape: string[];
	/** Codes of other lists with the same number, by id. */
	sameValueIn: string[];
	/** The page; null where there is none. Whole where the package was built for a site with an address. */
	url: string | null;
	/** Likeliest first. */
	causes: DecodedCause[];
}

/** What a text says. */
export interface Decoded {
	/**
	 * - `exact`: something is recognised, and the text says that it is meant
	 * - `guess`: a small number that some list has, and nothing says that it is from there
	 * - `unknown`: something well formed that this edition does not have
	 * - `none`: no code
	 */
	verdict: 'exact' | 'guess' | 'unknown' | 'none';
	/** Best first. */
	answers: DecodedAnswer[];
}
